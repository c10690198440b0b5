package telework.web.script;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number used once by which a browser tells the scripts of a page's components from those that somebody else has put in
 * ({@code script-src 'nonce-…'}, Content Security Policy Level 3). A page has one of its own; what is later fetched into the page
 * carries the number of the page, which its form sends along.
 */
public final class ScriptNonce {

    /** Under this name PrimeFaces sends it. */
    static final String PARAMETER = "primefaces.nonce";

    private static final String ATTRIBUTE = ScriptNonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    private ScriptNonce() {}

    /** The number of the page that this request asks for: the same as often as it is asked for, forwards included. */
    public static String give(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String given) {
            return given;
        }
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    /**
     * The number that scripts of this answer carry; none if the policy of the page knows of none. A whole page never takes
     * it from the request: whoever sends a form could have chosen it.
     */
    static Optional<String> of(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (!(request.getAttribute(ATTRIBUTE) instanceof String own)) {
            return Optional.empty();
        }
        return faces.getPartialViewContext().isAjaxRequest() ? sent(request.getParameter(PARAMETER)) : Optional.of(own);
    }

    static Optional<String> sent(String value) {
        return Optional.ofNullable(value).filter(FORM.asMatchPredicate());
    }
}

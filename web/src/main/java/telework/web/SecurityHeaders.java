package telework.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import telework.common.service.PublicAddress;
import telework.oidc.service.ProviderSettings;
import telework.web.script.ScriptNonce;

/**
 * What a browser may do with our pages (Content Security Policy Level 3): send forms and questions to us alone, and show a page
 * inside of another site only where it is made for that. Scripts run from our own files; on pages of components also those that
 * carry the page's {@link ScriptNonce}.
 * Filters have no order among them: whether the request or its forward comes by first, both say the same.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class SecurityHeaders extends HttpFilter {

    private static final String FRAMED_BY_EVERYBODY = "/embed/seminars";

    /** Pages of components, whose scripts stand inside of them. */
    private static final String COMPONENTS = "/console";

    /** Components of the console set styles of their own elements. */
    private static final String OWN_THINGS =
            "connect-src 'self'; font-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-src 'self';"
                    + " object-src 'none'; base-uri 'none'; ";

    /** Pages with a form that ends at the provider by which people sign in: browsers follow its redirect only to where forms may go. */
    private static final Pattern ON_THE_WAY_TO_THE_PROVIDER = Pattern.compile("/(login|password|console)(/.*)?");

    @Inject
    PublicAddress address;

    @Inject
    ProviderSettings provider;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = AddressedViews.path(request);
        response.setHeader("Content-Security-Policy", OWN_THINGS + forms(path) + scripts(path, request) + frames(path));
        if (!path.equals(FRAMED_BY_EVERYBODY)) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!response.containsHeader("Referrer-Policy")) {
            response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        }
        if (address.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    private String forms(String path) {
        var origins = ON_THE_WAY_TO_THE_PROVIDER.matcher(path).matches() ? provider.origins() : List.<String>of();
        return "form-action 'self'" + origins.stream().map(" "::concat).collect(Collectors.joining()) + "; ";
    }

    private static String scripts(String path, HttpServletRequest request) {
        return path.startsWith(COMPONENTS)
                ? "script-src 'self' 'nonce-" + ScriptNonce.give(request) + "'; "
                : "script-src 'self'; ";
    }

    private static String frames(String path) {
        return path.equals(FRAMED_BY_EVERYBODY) ? "frame-ancestors *" : "frame-ancestors 'self'";
    }
}

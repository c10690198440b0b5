package telework.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where somebody was going who has to sign in first.
 *
 * @param expired whether they have been signed in before: they came from a form of the console
 * @param ajax whether a script asks, which cannot show a page
 */
record Destination(String address, boolean expired, boolean ajax) {

    private static final String CONSOLE = "/console";

    static Destination of(HttpServletRequest request) {
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Destination(
                address, "POST".equals(request.getMethod()), "partial/ajax".equals(request.getHeader("Faces-Request")));
    }

    /** An address of the console, or its first page: the login page leads nowhere else. */
    static String safe(String address) {
        boolean ours = address != null && address.matches(CONSOLE + "([/?][\\x21-\\x7e&&[^\\\\]]*)?");
        return ours ? address : CONSOLE;
    }

    /** Signing in, on the way to an address of the console. */
    static String login(String address) {
        return "/login?to=" + URLEncoder.encode(safe(address), StandardCharsets.UTF_8);
    }

    /** The second step of signing in, on the way there. */
    static String code(String address) {
        return "/login/code?to=" + URLEncoder.encode(safe(address), StandardCharsets.UTF_8);
    }

    /** The same for somebody whose session has just been ended. */
    Destination ofEndedSession() {
        return new Destination(address, true, ajax);
    }

    void askToSignIn(HttpServletResponse response) throws IOException {
        var login =
                "/login?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + (expired ? "&expired=true" : "");
        if (ajax) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<partial-response><redirect url=\"" + login.replace("&", "&amp;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(login);
        }
    }
}

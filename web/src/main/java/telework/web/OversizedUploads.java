package telework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads back to the form with a sentence when more is sent than the server takes at all (web.xml, max-request-size), which
 * would otherwise end in an error page. What is sent is read and dropped first: a browser listens only after it has spoken.
 */
public class OversizedUploads extends HttpFilter {

    static final long MOST = 100L * 1024 * 1024;
    private static final long PATIENCE = 10 * MOST;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= MOST) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > PATIENCE) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            drop(request);
            var query = QueryString.read(request.getQueryString()).with("tooBig", "true");
            response.sendRedirect(request.getRequestURI() + query);
        }
    }

    private static void drop(HttpServletRequest request) throws IOException {
        var piece = new byte[64 * 1024];
        var input = request.getInputStream();
        while (input.read(piece) >= 0) {
            // Nothing is kept.
        }
    }
}

package telework.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Who may show our pages inside of its own: nobody else, so that no click is stolen, except for the list that is made for it.
 * Filters have no order among them: whether the request or its forward comes by first, both say the same.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class Frames extends HttpFilter {

    private static final String FOR_EVERYBODY = "/embed/seminars";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (AddressedViews.path(request).equals(FOR_EVERYBODY)) {
            response.setHeader("Content-Security-Policy", "frame-ancestors *");
        } else {
            response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        chain.doFilter(request, response);
    }
}

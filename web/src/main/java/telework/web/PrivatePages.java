package telework.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Addresses that are secrets: not told to other sites, not found by search engines, not kept on shared machines. */
@WebFilter(
        urlPatterns = {
            "/r/*",
            "/bookings/*",
            "/password/*",
            "/login/*",
            "/login.xhtml",
            "/code.xhtml",
            "/forgotten.xhtml",
            "/bookings.xhtml",
            "/provider.xhtml",
            "/password.xhtml",
            "/holder.xhtml",
            "/accommodation.xhtml",
            "/registration.xhtml",
            "/correction.xhtml",
            "/join.xhtml",
            "/withdrawal.xhtml"
        },
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class PrivatePages extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}

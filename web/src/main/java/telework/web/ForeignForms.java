package telework.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import telework.common.service.PublicAddress;

/**
 * Takes no form that a page of somebody else sends in a visitor's name. The browser says who sends (Fetch Metadata Request
 * Headers, 2.4); an older one at least from where (RFC 6454, 7); what says neither is no browser and carries nobody's cookies.
 * REST takes no cookies and is left alone. Named in web.xml, so that it comes before the work.
 */
public class ForeignForms extends HttpFilter {

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /** By the path that the container leads to, not by what stands in the address: {@code /api/..;/logout} is no REST. */
    private static final String REST = "/api/";

    @Inject
    PublicAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (CHANGES_NOTHING.contains(request.getMethod())
                || request.getServletPath().startsWith(REST)
                || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(address.page(""))
                || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }
}

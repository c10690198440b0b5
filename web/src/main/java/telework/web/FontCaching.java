package telework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Slices of the font never change under their names: a browser fetches each once. */
@WebFilter("/fonts/*")
public class FontCaching extends HttpFilter {

    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final String A_DAY = "public, max-age=86400";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", request.getRequestURI().endsWith(".woff2") ? A_YEAR : A_DAY);
        chain.doFilter(request, response);
    }
}

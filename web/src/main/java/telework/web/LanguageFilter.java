package telework.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import telework.common.service.PublicAddress;

/**
 * Finds the language of a request: {@code ?lang=en} switches and is remembered in a cookie. What other sites and programs
 * fetch depends on the address alone, so that a copy of it suits everybody. Filters have no order among them: whether the request or its forward comes by first, the language is decided once.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class LanguageFilter extends HttpFilter {

    private static final String NAME = "lang";
    private static final Set<String> KNOWN = Set.of("ja", "en");
    private static final Pattern FETCHED =
            Pattern.compile("/(?:calendar|feeds|opendata|embed)/.*|.*\\.(?:ics|xml|txt)");
    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    @Inject
    PublicAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(Language.ATTRIBUTE) == null) {
            decide(request, response);
        }
        chain.doFilter(request, response);
    }

    private void decide(HttpServletRequest request, HttpServletResponse response) {
        var asked = Optional.ofNullable(request.getParameter(NAME)).filter(KNOWN::contains);
        var language = asked;
        if (!FETCHED.matcher(AddressedViews.path(request)).matches()) {
            asked.ifPresent(chosen -> response.addCookie(remember(chosen)));
            language = asked.or(() -> remembered(request));
        }
        request.setAttribute(Language.ATTRIBUTE, language.orElse("ja"));
    }

    private Optional<String> remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(address.cookie(NAME)))
                .map(Cookie::getValue)
                .filter(KNOWN::contains)
                .findFirst();
    }

    private Cookie remember(String language) {
        var cookie = new Cookie(address.cookie(NAME), language);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

package telework.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import telework.common.Secret;
import telework.common.service.PublicAddress;

/**
 * What a browser has to show beside the session's id, in a cookie of its own: the server makes ids of the time, a hash code and
 * 56 random bits, which is less than the 128 that OWASP ASVS 5.0 (7.2.3) asks for. The session keeps the hash.
 */
final class SessionKey {

    private static final String NAME = "telework-session";
    private static final String KEPT = "telework.sessionKey";

    private SessionKey() {}

    /** From now on the session is good for this browser alone. */
    static void give(HttpServletRequest request, HttpServletResponse response, PublicAddress address) {
        var key = Secret.next();
        request.getSession().setAttribute(KEPT, key.hash());
        var cookie = new Cookie(address.cookie(NAME), key.value());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Whether the browser has shown the session's key; its name with or without the prefix of {@link PublicAddress#cookie}. */
    static boolean fits(HttpServletRequest request) {
        var kept = Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(KEPT));
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().endsWith(NAME))
                .anyMatch(cookie -> kept.filter(new Secret(cookie.getValue()).hash()::equals)
                        .isPresent());
    }
}

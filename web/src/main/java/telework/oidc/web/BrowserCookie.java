package telework.oidc.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import telework.common.Secret;
import telework.oidc.Errand;
import telework.oidc.service.Provider;

/**
 * Says that whoever comes back from the provider is in the browser that was sent there: somebody else's answer, put into a link,
 * opens nothing. Lax, for the way back begins on the provider's page.
 */
final class BrowserCookie {

    private static final String NAME = "telework-provider";

    private BrowserCookie() {}

    static void give(HttpServletResponse response, Secret browser, boolean secure) {
        response.addCookie(cookie(browser.value(), (int) Errand.LONGEST.toSeconds(), secure));
    }

    /** Null where there is none. */
    static Secret read(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .map(cookie -> new Secret(cookie.getValue()))
                .orElse(null);
    }

    static void takeAway(HttpServletResponse response, boolean secure) {
        response.addCookie(cookie("", 0, secure));
    }

    private static Cookie cookie(String value, int seconds, boolean secure) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath(Provider.RETURN);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

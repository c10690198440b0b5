package telework.oidc.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import telework.common.Secret;
import telework.common.service.PublicAddress;
import telework.oidc.Errand;

/**
 * Says that whoever comes back from the provider is in the browser that was sent there: somebody else's answer, put into a link,
 * opens nothing. Lax, for the way back begins on the provider's page.
 */
final class BrowserCookie {

    private static final String NAME = "telework-provider";

    private BrowserCookie() {}

    static void give(HttpServletResponse response, Secret browser, PublicAddress address) {
        response.addCookie(cookie(browser.value(), (int) Errand.LONGEST.toSeconds(), address));
    }

    /** Null where there is none. */
    static Secret read(HttpServletRequest request, PublicAddress address) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(address.cookie(NAME)))
                .findFirst()
                .map(cookie -> new Secret(cookie.getValue()))
                .orElse(null);
    }

    static void takeAway(HttpServletResponse response, PublicAddress address) {
        response.addCookie(cookie("", 0, address));
    }

    private static Cookie cookie(String value, int seconds, PublicAddress address) {
        var cookie = new Cookie(address.cookie(NAME), value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

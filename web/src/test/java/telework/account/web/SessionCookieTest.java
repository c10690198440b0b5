package telework.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import telework.common.service.PublicAddress;

class SessionCookieTest {

    @Test
    void byTlsItBelongsToThisHostAlone() {
        assertThat(cookie("https://telework.example.jp"))
                .containsEntry("setName", "__Host-JSESSIONID")
                .containsEntry("setSecure", true)
                .containsEntry("setPath", "/")
                .doesNotContainKey("setDomain");
    }

    @Test
    void withoutTlsABrowserWouldNotTakeThatName() {
        assertThat(cookie("http://127.0.0.1:8080"))
                .containsEntry("setName", "JSESSIONID")
                .containsEntry("setSecure", false);
    }

    /** What the server is told of the cookie: the methods that were called, each with what it was given. */
    private static Map<String, Object> cookie(String address) {
        var told = new HashMap<String, Object>();
        var config = proxy(SessionCookieConfig.class, (method, given) -> {
            told.put(method, given[0]);
            return null;
        });
        var context = proxy(ServletContext.class, (method, given) -> config);
        var start = new SessionCookie();
        start.address = new PublicAddress(address);
        start.contextInitialized(new ServletContextEvent(context));
        return told;
    }

    private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> answer.apply(method.getName(), given)));
    }
}

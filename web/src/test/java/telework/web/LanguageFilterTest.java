package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telework.common.service.PublicAddress;

class LanguageFilterTest {

    @Test
    void byTlsTheCookieBelongsToThisHostAlone() throws IOException, ServletException {
        var cookie = chosen("https://telework.example.jp");

        assertThat(cookie.getName()).isEqualTo("__Host-lang");
        assertThat(cookie.getValue()).isEqualTo("en");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void withoutTlsABrowserWouldNotTakeThatName() throws IOException, ServletException {
        var cookie = chosen("http://127.0.0.1:8080");

        assertThat(cookie.getName()).isEqualTo("lang");
        assertThat(cookie.getSecure()).isFalse();
    }

    private static Cookie chosen(String address) throws IOException, ServletException {
        var filter = new LanguageFilter();
        filter.address = new PublicAddress(address);
        var answer = new AnAnswer();
        filter.doFilter(ARequest.of("/seminars", Map.of("lang", "en")), answer.response(), (request, response) -> {});
        assertThat(answer.cookies()).hasSize(1);
        return answer.cookies().get(0);
    }
}

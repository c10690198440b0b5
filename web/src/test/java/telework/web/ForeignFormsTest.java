package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.service.PublicAddress;

class ForeignFormsTest {

    private static final String FORM = "/seminars/tm-1/register";
    private static final String HOST = "inside:8080";

    private final ForeignForms filter = new ForeignForms();
    private final AnAnswer answer = new AnAnswer();

    ForeignFormsTest() {
        filter.address = new PublicAddress("https://telework.example.jp/");
    }

    @ParameterizedTest
    @CsvSource({"same-origin,true", "none,true", "same-site,false", "cross-site,false", "anything,false"})
    void theBrowserSaysWhoSends(String site, boolean taken) {
        assertThat(takes("POST", FORM, Map.of("Sec-Fetch-Site", site))).isEqualTo(taken);
        assertThat(answer.status()).isEqualTo(taken ? 200 : 403);
    }

    @ParameterizedTest
    @CsvSource({
        "https://telework.example.jp,true",
        "http://inside:8080,true",
        "https://telework.example.jp.evil.example,false",
        "https://evil.example,false",
        "null,false"
    })
    void anOlderOneSaysFromWhere(String origin, boolean taken) {
        assertThat(takes("POST", FORM, Map.of("Origin", origin, "Host", HOST))).isEqualTo(taken);
    }

    @Test
    void whatSaysNeitherIsNoBrowser() {
        assertThat(takes("POST", FORM, Map.of("Host", HOST))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void linksFromEverywhereAreWelcome(String method) {
        assertThat(takes(method, FORM, Map.of("Sec-Fetch-Site", "cross-site"))).isTrue();
    }

    @Test
    void restTakesNoCookiesAndAsksNot() {
        assertThat(takes("POST", "/api/v1/sessions/tm-1/registrations", Map.of("Sec-Fetch-Site", "cross-site")))
                .isTrue();
    }

    private boolean takes(String method, String path, Map<String, String> headers) {
        var passed = new AtomicBoolean();
        try {
            filter.doFilter(
                    ARequest.by(method, path, headers), answer.response(), (request, response) -> passed.set(true));
        } catch (IOException | ServletException broken) {
            throw new AssertionError(broken);
        }
        return passed.get();
    }
}

package telework.limit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.web.AnAnswer;
import telework.web.SourceAddress;

class RateLimitFilterTest {

    /** What leads to the same resource is counted as the same, however it is written. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1, /seminars/tm-1/registrations, REGISTRATION",
        "/api/v1, /seminars/tm-1/registrations;a=1, REGISTRATION",
        "/api/v1, /seminars;x/tm-1;y/registrations, REGISTRATION",
        "/api/v1, //seminars/tm-1/registrations, REGISTRATION",
        "/seminars/tm-1/register, , REGISTRATION",
        "/login, , SIGN_IN",
        "/seminars/tm-1, ,"
    })
    void countsWhereTheContainerLeadsTo(String servlet, String rest, Limited counted)
            throws IOException, ServletException {
        var asked = new AtomicReference<Limited>();
        var filter = new RateLimitFilter();
        filter.limits = new RateLimits() {
            @Override
            Optional<Duration> ask(Limited limited, String source) {
                asked.set(limited);
                return Optional.empty();
            }
        };
        filter.source = new SourceAddress() {
            @Override
            public String of(HttpServletRequest request) {
                return "192.0.2.1";
            }
        };

        filter.doFilter(posted(servlet, rest), new AnAnswer().response(), (request, response) -> {});

        assertThat(asked.get()).isEqualTo(counted);
    }

    private static HttpServletRequest posted(String servlet, String rest) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RateLimitFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "POST";
                    case "getServletPath" -> servlet;
                    case "getPathInfo" -> rest;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAddressTest {

    @Test
    void believesNobodyWhoIsNoProxyOfOurs() {
        assertThat(source("198.51.100.9", "203.0.113.1")).isEqualTo("198.51.100.9");
    }

    @Test
    void believesOurProxiesAboutTheirNeighbourAlone() {
        assertThat(source("10.0.0.1", "203.0.113.1")).isEqualTo("203.0.113.1");
        assertThat(source("10.0.0.1", "1.2.3.4, 203.0.113.1")).isEqualTo("203.0.113.1");
        assertThat(source("10.0.0.1", "1.2.3.4, 203.0.113.1, 10.0.0.2")).isEqualTo("203.0.113.1");
        assertThat(source("10.0.0.1", null)).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
        "2001:db8::1, 2001:db8:0:0::",
        "2001:db8:1:2::, 2001:db8:1:2::",
        "::1, 0:0:0:0::",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0:0::",
        "[2001:db8::1], 2001:db8:0:0::",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1"
    })
    void countsANetworkOfVersion6AsOne(String address, String network) {
        assertThat(source(address, null)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "':', ':::'", "unknown, unknown"})
    void bearsNonsenseFromAProxy(String told, String ignored) {
        assertThat(source("10.0.0.1", told)).isNotNull();
    }

    private static String source(String neighbour, String forwarded) {
        var address = new SourceAddress();
        address.proxies = Optional.of("10.0.0.1, 10.0.0.2");
        return address.of(request(neighbour, forwarded));
    }

    private static HttpServletRequest request(String neighbour, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SourceAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRemoteAddr") ? neighbour : forwarded);
    }
}

package telework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Totp RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, the rows of SHA-1: the last six of the eight digits there. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheStandard(long second, String eightDigits) {
        var code = eightDigits.substring(2);
        assertThat(RFC.code(second / 30)).isEqualTo(code);
        assertThat(RFC.step(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void takesTheCodesOfTheStepsBesideIt() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        long step = now.getEpochSecond() / 30;
        assertThat(RFC.step(RFC.code(step - 1), now)).hasValue(step - 1);
        assertThat(RFC.step(RFC.code(step + 1), now)).hasValue(step + 1);
        assertThat(RFC.step(RFC.code(step - 2), now)).isEmpty();
        assertThat(RFC.step(RFC.code(step + 2), now)).isEmpty();
        assertThat(RFC.step("", now)).isEmpty();
    }

    /** RFC 4648, 10, has no vector of 20 octets; this one was worked out by coreutils' base32. */
    @Test
    void writesTheSecretAsAppsReadIt() {
        assertThat(RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void drawsAnotherSecretEachTimeAndTellsNoLog() {
        assertThat(Totp.next().base32()).hasSize(32).isNotEqualTo(Totp.next().base32());
        assertThat(RFC).hasToString("Totp");
    }
}

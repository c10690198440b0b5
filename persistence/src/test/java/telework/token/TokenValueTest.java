package telework.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.Sha256;

class TokenValueTest {

    @Test
    void isKnownByItsBeginningAndReadAgain() {
        var value = TokenValue.next();

        assertThat(value.value()).startsWith("twm_").hasSize(55);
        assertThat(TokenValue.read(value.value())).contains(value);
        assertThat(value.hash()).isEqualTo(Sha256.hex(value.value()));
        assertThat(value).hasToString("TokenValue");
    }

    @Test
    void noTwoAreAlike() {
        assertThat(Stream.generate(TokenValue::next).limit(1000).distinct()).hasSize(1000);
    }

    @Test
    void aCharacterThatIsWrongIsSeen() {
        var value = TokenValue.next().value();
        char wrong = value.charAt(10) == 'A' ? 'B' : 'A';

        assertThat(TokenValue.read(value.substring(0, 10) + wrong + value.substring(11)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twm_", "twm_x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoTokenIsNone(String told) {
        assertThat(TokenValue.read(told)).isEmpty();
    }
}

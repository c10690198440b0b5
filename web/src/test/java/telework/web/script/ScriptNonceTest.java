package telework.web.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.web.ARequest;

class ScriptNonceTest {

    @Test
    void eachRequestHasOneOfItsOwn() {
        assertThat(ScriptNonce.give(ARequest.by("GET", "/console", Map.of())))
                .hasSize(22)
                .isNotEqualTo(ScriptNonce.give(ARequest.by("GET", "/console", Map.of())));
    }

    @Test
    void itStaysTheSameOnTheWayToTheView() {
        var request = ARequest.by("GET", "/console", Map.of());
        assertThat(ScriptNonce.give(request)).isEqualTo(ScriptNonce.give(request));
    }

    @Test
    void whatOurPageHasSentIsTaken() {
        var nonce = ScriptNonce.give(ARequest.by("GET", "/console", Map.of()));
        assertThat(ScriptNonce.sent(nonce)).contains(nonce);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAA'", "AAAAAAAAAAAAAAAAAAAAAAA", "\"><script>alert(1)</script>"})
    void nothingElseIs(String sent) {
        assertThat(ScriptNonce.sent(sent)).isEmpty();
    }
}

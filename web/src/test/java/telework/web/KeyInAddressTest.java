package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyInAddressTest {

    @Test
    void isMadeOfDigits() {
        assertThat(KeyInAddress.read("612")).contains(612L);
        assertThat(KeyInAddress.read("999999999999999999")).contains(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "1 or 1=1", "1.5", "../1", "６１２", "9999999999999999999", "0x1"})
    void anythingElseNamesNothing(String text) {
        assertThat(KeyInAddress.read(text)).isEmpty();
    }
}

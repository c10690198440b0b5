package telework.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void fiveRoundsOfFiveSecondsUnlessToldOtherwise() {
        var options = Options.parse("--clients", "8");

        assertThat(options.seconds()).isEqualTo(5);
        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.clients()).isEqualTo(8);
    }

    @Test
    void onePartOfASmallShareIsEnoughToSeeThatItWorks() {
        var options = Options.parse("--only", "search", "--percent", "2");

        assertThat(options.wants(Part.SEARCH)).isTrue();
        assertThat(options.wants(Part.EXPORT)).isFalse();
        assertThat(options.share(5_000)).isEqualTo(100);
        assertThat(Options.parse().parts()).containsExactly(Part.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rounds",
                "--rounds 0",
                "--seconds x",
                "--clients 33",
                "--fast",
                "--only",
                "--only mails",
                "--percent 101",
                "--seconds 99999999999"
            })
    void whatMakesNoSenseIsTold(String typed) {
        assertThatThrownBy(() -> Options.parse(typed.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}

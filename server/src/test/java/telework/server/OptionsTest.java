package telework.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothingIsSaidUnlessSaid() {
        var options = Options.parse();

        assertThat(options.port()).isEmpty();
        assertThat(options.data()).isEmpty();
        assertThat(options.fresh()).isFalse();
        assertThat(options.noDemo()).isFalse();
        assertThat(options.help()).isFalse();
    }

    @Test
    void readsEveryOption() {
        var options = Options.parse("--port", "9000", "--data", "/srv/data", "--fresh", "--no-demo", "--help");

        assertThat(options.port()).contains(9000);
        assertThat(options.data()).contains(Path.of("/srv/data"));
        assertThat(options.fresh()).isTrue();
        assertThat(options.noDemo()).isTrue();
        assertThat(options.help()).isTrue();
    }

    @Test
    void anUnknownOptionIsNamedAndTheUsageShown() {
        assertThatThrownBy(() -> Options.parse("--prot", "9000"))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(2))
                .hasMessageStartingWith("Unknown option: --prot")
                .hasMessageContaining("Usage: ./run");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> Options.parse("--data")).hasMessageStartingWith("--data needs a value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", ""})
    void aPortIsANumberThatExists(String port) {
        assertThatThrownBy(() -> Options.parse("--port", port))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Not a port number (1 to 65535): " + port);
    }
}

package telework.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void theMiddleAndTheSlowEndOfAHundred() {
        var hundred = LongStream.rangeClosed(1, 100)
                .mapToObj(each -> (101 - each) * MILLISECOND)
                .toList();

        assertThat(Timings.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Timings.percentile(hundred, 95)).isEqualTo(95);
    }

    @Test
    void oneCallIsBoth() {
        assertThat(Timings.percentile(List.of(7 * MILLISECOND), 50)).isEqualTo(7);
        assertThat(Timings.percentile(List.of(7 * MILLISECOND), 95)).isEqualTo(7);
    }
}

package telework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void letsAFewThroughAndDoublesThePauseAfterThem() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(Pace.ACCOUNT::pauseAfter)
                        .map(Duration::toSeconds))
                .containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L);
    }

    @Test
    void neverLocksOut() {
        assertThat(Pace.ACCOUNT.pauseAfter(14)).isEqualTo(Duration.ofSeconds(512));
        assertThat(Pace.ACCOUNT.pauseAfter(15)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Pace.ACCOUNT.pauseAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void keepsPacesOfTheSameNameApart() {
        assertThat(Pace.ACCOUNT.subject("one@example.jp"))
                .isNotEqualTo(Pace.CODE.subject("one@example.jp"))
                .hasSize(64);
    }
}

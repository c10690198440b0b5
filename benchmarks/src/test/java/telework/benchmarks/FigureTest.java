package telework.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void anOddNumberOfRoundsHasOneInTheMiddle() {
        assertThat(Figure.of(List.of(30.0, 10.0, 20.0))).isEqualTo(new Figure(20, 10, 30));
    }

    @Test
    void anEvenNumberOfRoundsHasTwoInTheMiddle() {
        assertThat(Figure.of(List.of(40.0, 10.0, 20.0, 30.0))).isEqualTo(new Figure(25, 10, 40));
    }

    @Test
    void ratesAreWholeAndRatiosHaveTwoDecimals() {
        assertThat(new Figure(1234.4, 999.6, 20000).rate()).isEqualTo("1,234 (1,000–20,000)");
        assertThat(new Figure(0.333, 0.2, 1).ratio()).isEqualTo("0.33 (0.20–1.00)");
    }
}

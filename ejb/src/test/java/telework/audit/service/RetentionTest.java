package telework.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {

    @Test
    void aFiscalYearIsKeptForThreeYearsAfterItsEnd() {
        assertThat(Retention.keptFrom(LocalDate.of(2030, 3, 31), 3)).isEqualTo("2026-03-31T15:00:00Z");
        assertThat(Retention.keptFrom(LocalDate.of(2030, 4, 1), 3)).isEqualTo("2027-03-31T15:00:00Z");
        assertThat(Retention.keptFrom(LocalDate.of(2028, 2, 29), 1)).isEqualTo("2026-03-31T15:00:00Z");
    }

    @Test
    void goesOnUntilNothingIsLeft() {
        var asked = new ArrayList<Instant>();
        var retention = new Retention();
        retention.clock = Clock.fixed(Instant.parse("2030-04-01T00:00:00Z"), ZoneOffset.UTC);
        retention.years = 3;
        retention.clerk = new ForgettingClerk() {
            @Override
            public boolean forgetBefore(Instant moment) {
                asked.add(moment);
                return asked.size() < 3;
            }
        };

        retention.forget();

        assertThat(asked).isEqualTo(List.of(moment(), moment(), moment()));
    }

    private static Instant moment() {
        return Instant.parse("2027-03-31T15:00:00Z");
    }
}

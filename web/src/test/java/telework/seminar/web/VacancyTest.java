package telework.seminar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.common.Japan;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.Session.Status;
import telework.seminar.SessionLine;
import telework.seminar.service.SessionOffer;

class VacancyTest {

    private static final Instant START = Instant.parse("2026-11-05T04:30:00Z");
    private static final Instant OPENS = START.minus(Duration.ofDays(30));
    private static final Instant CLOSES = START.minus(Duration.ofDays(1));
    private static final Instant OPEN = START.minus(Duration.ofDays(10));

    @ParameterizedTest
    @CsvSource({
        "40, 12, true, OPEN",
        "40, 35, true, OPEN",
        "40, 36, true, FEW",
        "20, 17, true, FEW",
        "20, 16, true, OPEN",
        "20, 20, true, QUEUE",
        "20, 20, false, FULL",
        "3, 0, true, FEW"
    })
    void seatsLeftTellHowFullItIs(int capacity, int confirmed, boolean waitlist, Vacancy vacancy) {
        assertThat(Vacancy.of(offer(Status.PUBLISHED, seats(capacity, confirmed, waitlist)), OPEN))
                .isEqualTo(vacancy);
    }

    @Test
    void theBestWayInCounts() {
        var offer = offer(Status.PUBLISHED, seats(20, 20, true), seats(100, 3, true));
        assertThat(Vacancy.of(offer, OPEN)).isEqualTo(Vacancy.OPEN);
    }

    @Test
    void seatsCountOnlyWhileRegistrationsAreTaken() {
        var offer = offer(Status.PUBLISHED, seats(20, 0, true));
        assertThat(Vacancy.of(offer, OPENS.minusSeconds(1))).isEqualTo(Vacancy.NOT_YET);
        assertThat(Vacancy.of(offer, OPENS)).isEqualTo(Vacancy.OPEN);
        assertThat(Vacancy.of(offer, CLOSES)).isEqualTo(Vacancy.CLOSED);
        assertThat(Vacancy.of(offer, START.plus(Duration.ofHours(3)))).isEqualTo(Vacancy.HELD);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, CLOSED", "HELD, HELD", "CANCELLED, CANCELLED"})
    void theStateOfTheSessionComesFirst(Status status, Vacancy vacancy) {
        assertThat(Vacancy.of(offer(status, seats(20, 0, true)), OPEN)).isEqualTo(vacancy);
    }

    private static AdmissionLine seats(int capacity, int confirmed, boolean waitlist) {
        return new AdmissionLine(1L, AdmissionKind.VENUE, capacity, confirmed, 0, waitlist);
    }

    private static SessionOffer offer(Status status, AdmissionLine... seats) {
        var line = new SessionLine(
                1L,
                "tm2026-0001",
                1L,
                "s",
                "題",
                null,
                "主催",
                null,
                status,
                Japan.TIME,
                START,
                START.plus(Duration.ofHours(2)),
                OPENS,
                CLOSES,
                null,
                null);
        return new SessionOffer(line, List.of(seats));
    }
}

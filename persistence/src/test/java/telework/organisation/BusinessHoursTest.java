package telework.organisation;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.common.InvalidValue;
import telework.common.Japan;

/** November 2026: Tuesday 3 is 文化の日, Monday 23 is 勤労感謝の日; the desk closes for lunch and from 29 December to 3 January. */
class BusinessHoursTest {

    private static final WeeklyHours WEEK = WeeklyHours.of(Stream.of(DayOfWeek.values())
            .filter(day -> day.compareTo(SATURDAY) < 0)
            .flatMap(day -> Stream.of(interval(day, "09:00", "12:00"), interval(day, "13:00", "17:00")))
            .toList());
    private static final BusinessHours DESK = new BusinessHours(
            WEEK,
            Set.of(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 23)),
            List.of(new Closure(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3), "年末年始")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T08:59:59, false",
        "2026-11-02T09:00, true",
        "2026-11-02T11:59:59, true",
        "2026-11-02T12:00, false",
        "2026-11-02T13:00, true",
        "2026-11-02T17:00, false",
        "2026-11-03T10:00, false",
        "2026-11-07T10:00, false",
        "2026-12-28T10:00, true",
        "2026-12-29T10:00, false",
        "2027-01-03T10:00, false",
        "2027-01-04T10:00, true"
    })
    void isOpenInItsHoursOnOrdinaryDays(LocalDateTime moment, boolean open) {
        assertThat(DESK.isOpenAt(at(moment))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T08:00, 2026-11-02T09:00",
        "2026-11-02T09:00, 2026-11-02T13:00",
        "2026-11-02T10:00, 2026-11-02T13:00",
        "2026-11-02T13:00, 2026-11-04T09:00",
        "2026-11-06T18:00, 2026-11-09T09:00",
        "2026-12-28T17:00, 2027-01-04T09:00"
    })
    void tellsWhenItOpensNext(LocalDateTime moment, LocalDateTime opening) {
        assertThat(DESK.nextOpeningAfter(at(moment))).contains(at(opening));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:00, PT0S, 2026-11-02T09:00",
        "2026-11-02T12:30, PT0S, 2026-11-02T13:00",
        "2026-11-02T10:00, PT2H, 2026-11-02T12:00",
        "2026-11-02T10:00, PT2H1M, 2026-11-02T13:01",
        "2026-11-02T16:30, PT2H, 2026-11-04T10:30",
        "2026-11-06T16:30, PT2H, 2026-11-09T10:30",
        "2026-11-07T15:00, PT7H, 2026-11-09T17:00",
        "2026-11-20T16:00, PT8H, 2026-11-24T17:00",
        "2026-12-28T16:00, PT3H, 2027-01-04T11:00"
    })
    void countsOnlyTheTimeOfBeingOpen(LocalDateTime from, Duration openTime, LocalDateTime until) {
        assertThat(DESK.add(at(from), openTime)).contains(at(until));
    }

    /** Two pieces one after the other end where both together do. */
    @Test
    void addsUp() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var from = at(LocalDateTime.of(2026, 11, 1, 0, 0)).plusSeconds(random.nextInt(60 * 24 * 3600));
            var one = Duration.ofMinutes(random.nextInt(3000));
            var other = Duration.ofMinutes(1 + random.nextInt(3000));

            var inTwo = DESK.add(DESK.add(from, one).orElseThrow(), other);

            assertThat(inTwo).as("%s + %s + %s", from, one, other).isEqualTo(DESK.add(from, one.plus(other)));
        }
    }

    @Test
    void tellsUntilWhenSomebodyIsThere() {
        assertThat(DESK.openUntil(at(LocalDateTime.of(2026, 11, 2, 9, 0))))
                .contains(at(LocalDateTime.of(2026, 11, 2, 12, 0)));
        assertThat(DESK.openUntil(at(LocalDateTime.of(2026, 11, 2, 12, 0)))).isEmpty();
    }

    @Test
    void promisesNothingWhereNobodyEverIs() {
        var never = new BusinessHours(WeeklyHours.UNKNOWN, Set.of(), List.of());
        var closed = new BusinessHours(
                WEEK, Set.of(), List.of(new Closure(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1), "休止")));

        for (var hours : List.of(never, closed)) {
            var now = at(LocalDateTime.of(2026, 11, 2, 10, 0));
            assertThat(hours.isOpenAt(now)).isFalse();
            assertThat(hours.nextOpeningAfter(now)).isEmpty();
            assertThat(hours.add(now, Duration.ofMinutes(1))).isEmpty();
        }
    }

    @Test
    void doesNotRunBackwards() {
        assertThatThrownBy(() -> DESK.add(Instant.EPOCH, Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesHoursThatCannotBe() {
        assertThatThrownBy(() -> interval(MONDAY, "12:00", "12:00")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() ->
                        WeeklyHours.of(List.of(interval(FRIDAY, "12:59", "17:00"), interval(FRIDAY, "09:00", "13:00"))))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Closure(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), ""))
                .isInstanceOf(InvalidValue.class);
        assertThat(WeeklyHours.of(List.of(interval(FRIDAY, "13:00", "17:00"), interval(FRIDAY, "09:00", "13:00")))
                        .on(FRIDAY))
                .extracting(OpeningInterval::opens)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(13, 0));
    }

    private static OpeningInterval interval(DayOfWeek day, String opens, String closes) {
        return OpeningInterval.on(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Japan.TIME).toInstant();
    }
}

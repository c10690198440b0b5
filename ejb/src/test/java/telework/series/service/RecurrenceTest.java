package telework.series.service;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static telework.series.service.Recurrence.Nth.FIFTH;
import static telework.series.service.Recurrence.Nth.FIRST;
import static telework.series.service.Recurrence.Nth.LAST;
import static telework.series.service.Recurrence.Pace.FORTNIGHTLY;
import static telework.series.service.Recurrence.Pace.MONTHLY;
import static telework.series.service.Recurrence.Pace.WEEKLY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    @Test
    void everyTuesdayInNovember() {
        var rule = weekly(Set.of(TUESDAY), "2026-11-01", "2026-11-30");

        assertThat(rule.dates()).isEqualTo(days("2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24"));
        assertThat(rule.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261130");
        assertThat(rule.first()).isEqualTo("2026-11-03");
    }

    @Test
    void hasItsFirstAndItsLastDay() {
        assertThat(weekly(Set.of(TUESDAY), "2026-11-03", "2026-11-24").dates())
                .isEqualTo(days("2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24"));
    }

    @Test
    void severalDaysOfTheWeekFromTheMiddleOfIt() {
        assertThat(weekly(Set.of(THURSDAY, MONDAY), "2026-11-04", "2026-11-17").dates())
                .isEqualTo(days("2026-11-05", "2026-11-09", "2026-11-12", "2026-11-16"));
    }

    @Test
    void soManyTimes() {
        var rule = new Recurrence(WEEKLY, Set.of(FRIDAY), FIRST, LocalDate.parse("2026-12-25"), null, 3);

        assertThat(rule.dates()).isEqualTo(days("2026-12-25", "2027-01-01", "2027-01-08"));
        assertThat(rule.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=FR;COUNT=3");
    }

    @Test
    void everySecondWeekIsCountedFromTheFirstThatFits() {
        var rule = new Recurrence(FORTNIGHTLY, Set.of(TUESDAY), FIRST, LocalDate.parse("2026-11-04"), null, 3);

        assertThat(rule.dates()).isEqualTo(days("2026-11-10", "2026-11-24", "2026-12-08"));
    }

    /** Sunday is the last day of its week, as RFC 5545 has it where nothing else is said. */
    @Test
    void weeksBeginOnMonday() {
        var rule = new Recurrence(FORTNIGHTLY, Set.of(SUNDAY, MONDAY), FIRST, LocalDate.parse("2026-11-01"), null, 4);

        assertThat(rule.dates()).isEqualTo(days("2026-11-01", "2026-11-09", "2026-11-15", "2026-11-23"));
    }

    @Test
    void aFifthTuesdayIsMissingFromMostMonths() {
        var rule = monthly(FIFTH, TUESDAY, "2026-11-01", "2027-08-31");

        assertThat(rule.dates()).isEqualTo(days("2026-12-29", "2027-03-30", "2027-06-29", "2027-08-31"));
        assertThat(rule.rule()).isEqualTo("FREQ=MONTHLY;BYDAY=5TU;UNTIL=20270831");
    }

    @Test
    void theLastFridayOfEachMonthInALeapYearToo() {
        assertThat(monthly(LAST, FRIDAY, "2028-01-01", "2028-04-30").dates())
                .isEqualTo(days("2028-01-28", "2028-02-25", "2028-03-31", "2028-04-28"));
        assertThat(monthly(LAST, TUESDAY, "2028-02-29", "2028-03-31").dates())
                .isEqualTo(days("2028-02-29", "2028-03-28"));
    }

    @Test
    void theFirstOfTheMonthMayBeItsFirstMonday() {
        assertThat(monthly(FIRST, MONDAY, "2027-02-01", "2027-03-31").dates())
                .isEqualTo(days("2027-02-01", "2027-03-01"));
    }

    @Test
    void noDayFits() {
        assertThat(weekly(Set.of(TUESDAY), "2026-11-04", "2026-11-09").dates()).isEmpty();
        assertThat(monthly(FIFTH, TUESDAY, "2026-11-01", "2026-11-30").dates()).isEmpty();
        assertThat(weekly(Set.of(TUESDAY), "2026-11-10", "2026-11-01").dates()).isEmpty();
    }

    @Test
    void tellsThatThereAreTooMany() {
        assertThat(weekly(Set.of(TUESDAY), "2026-11-01", "2036-11-01").dates()).hasSize(Recurrence.MOST_DAYS + 1);
    }

    private static Recurrence weekly(Set<DayOfWeek> days, String from, String until) {
        return new Recurrence(WEEKLY, days, FIRST, LocalDate.parse(from), LocalDate.parse(until), null);
    }

    private static Recurrence monthly(Recurrence.Nth nth, DayOfWeek day, String from, String until) {
        return new Recurrence(MONTHLY, Set.of(day), nth, LocalDate.parse(from), LocalDate.parse(until), null);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}

package telework.eventlist;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.eventlist.EventListColumn.*;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedPeriodTest {

    @ParameterizedTest
    @CsvSource({"2026/08/04, 2026-08-04", "2026-09-26, 2026-09-26", "2026/8/4, 2026-08-04", "' 2028-02-29 ', 2028-02-29"
    })
    void readsADay(String text, LocalDate day) {
        var reading = ARow.with(START_DATE, text).read();

        assertThat(reading.draft().schedule().period().startsOn()).isEqualTo(day);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9999-12-31 | PLACEHOLDER_DATE |
            9999/12/31 | PLACEHOLDER_DATE |
            ９９９９／１２／３１ | PLACEHOLDER_DATE |
            2026-02-30 | NO_SUCH_DATE |
            2026/13/01 | NO_SUCH_DATE |
            0000-00-00 | NO_SUCH_DATE |
            1900-01-01 | DATE_OUT_OF_RANGE |
            2926-08-04 | DATE_OUT_OF_RANGE |
            2026-08/04 | PROSE_DATE |
            08/04/2026 | PROSE_DATE |
            8月上旬 | PROSE_DATE |
            2026/08/04 0:00 | PROSE_DATE |
            2026年8月4日（火） | PROSE_DATE | 2026-08-04
            令和8年8月4日 | PROSE_DATE | 2026-08-04
            令和元年5月1日 | PROSE_DATE | 2019-05-01
            2026年2月30日 | PROSE_DATE |
            ２０２６/０８/０４ | FULL_WIDTH_DIGITS | 2026-08-04
            """)
    void keepsAndReportsWhatIsNoCertainDay(String text, Reason reason, String suggestion) {
        var reading = ARow.with(START_DATE, text).read();

        assertThat(reading.draft().schedule().period().startsOn()).isNull();
        assertThat(reading.findings()).containsExactly(new Finding(START_DATE, text, reason, suggestion));
    }

    @ParameterizedTest
    @CsvSource({"09:30, 09:30", "9:30, 09:30", "10:00:00, 10:00", "23:59, 23:59", "13：30, 13:30"})
    void readsATime(String text, LocalTime time) {
        var reading = ARow.with(START_TIME, text).read();

        assertThat(reading.draft().schedule().period().startsAt()).isEqualTo(time);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:00 | MIDNIGHT_MEANS_NOT_GIVEN |
            0:00:00 | MIDNIGHT_MEANS_NOT_GIVEN |
            ００：００ | MIDNIGHT_MEANS_NOT_GIVEN |
            24:00 | NO_SUCH_TIME |
            13:60 | NO_SUCH_TIME |
            午後1時 | PROSE_TIME |
            13:30～ | PROSE_TIME |
            13時30分 | PROSE_TIME | 13:30
            10時 | PROSE_TIME | 10:00
            25時 | PROSE_TIME |
            １３：３０ | FULL_WIDTH_DIGITS | 13:30
            """)
    void keepsAndReportsWhatIsNoCertainTime(String text, Reason reason, String suggestion) {
        for (var column : new EventListColumn[] {START_TIME, END_TIME, OPENING_TIME, CLOSING_TIME}) {
            assertThat(ARow.with(column, text).findings())
                    .containsExactly(new Finding(column, text, reason, suggestion));
        }
    }

    @Test
    void takesNothingOfAnEndBeforeTheFirstDay() {
        var reading = ARow.with(END_DATE, "2026-11-04").and(END_TIME, "16:00").read();

        assertThat(reading.draft().schedule().period())
                .isEqualTo(new ListedPeriod(LocalDate.of(2026, 11, 5), null, null, null));
        assertThat(reading.findings())
                .containsExactly(
                        new Finding(END_DATE, "2026-11-04", Reason.ENDS_BEFORE_START, null),
                        new Finding(END_TIME, "16:00", Reason.ENDS_BEFORE_START, null));
    }

    @ParameterizedTest
    @CsvSource({"13:30, 13:30", "13:30, 09:00"})
    void takesNothingOfAnEndThatIsNotAfterTheStartOfTheSameDay(String start, String end) {
        var row = ARow.with(START_TIME, start).and(END_TIME, end);

        assertThat(row.findings()).containsExactly(new Finding(END_TIME, end, Reason.ENDS_BEFORE_START, null));
        assertThat(row.and(END_DATE, "2026-11-05").findings())
                .extracting(Finding::column)
                .containsExactly(END_DATE, END_TIME);
        assertThat(row.draft().schedule().period().endsOn()).isNull();
    }

    @Test
    void mayEndEarlierInTheDayWhenItEndsOnALaterDay() {
        var row = ARow.with(START_TIME, "13:30").and(END_DATE, "2026-11-06").and(END_TIME, "09:00");

        assertThat(row.findings()).isEmpty();
        assertThat(row.draft().schedule().period().endsAt()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void saysNothingOfTheOrderWhenTheLastDayIsUncertain() {
        var row = ARow.with(START_TIME, "13:30").and(END_DATE, "未定").and(END_TIME, "09:00");

        assertThat(row.findings()).containsExactly(new Finding(END_DATE, "未定", Reason.PROSE_DATE, null));
    }

    @Test
    void holdsForRegistrationToo() {
        var row = ARow.with(OPENING_DATE, "2026-10-01")
                .and(OPENING_TIME, "09:00")
                .and(CLOSING_DATE, "2026-09-30")
                .and(CLOSING_TIME, "00:00");

        assertThat(row.draft().admission().registration())
                .isEqualTo(new ListedPeriod(LocalDate.of(2026, 10, 1), LocalTime.of(9, 0), null, null));
        assertThat(row.findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.ENDS_BEFORE_START, Reason.MIDNIGHT_MEANS_NOT_GIVEN);
    }

    @Test
    void holdsForTheDaysOnWhichTheEventIsShown() {
        var row = ARow.with(LISTED_FROM, "2026/10/01").and(LISTED_TO, "2026/09/01");

        assertThat(row.findings())
                .containsExactly(new Finding(LISTED_TO, "2026/09/01", Reason.ENDS_BEFORE_START, null));
        assertThat(row.and(LISTED_TO, "2026/10/01").findings()).isEmpty();
    }
}

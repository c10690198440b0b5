package telework.eventlist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static telework.eventlist.EventListColumn.*;
import static telework.eventlist.Reason.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import telework.csv.CsvText;

/** A list of our own invention with the difficulties of the real ones. */
class TeleworkEventsTest {

    private static final String BOM = "\uFEFF";

    private final String text = text();

    @Test
    void isTheSameInEveryEncoding() {
        var utf8 = read(text, UTF_8);
        var bom = read(BOM + text, UTF_8);
        var windows = read(text, CsvText.WINDOWS_31J);
        var excel = read(text.replace("\n", "\r\n"), CsvText.WINDOWS_31J);

        assertThat(utf8.encoding()).isEqualTo(bom.encoding()).isEqualTo(UTF_8);
        assertThat(windows.encoding()).isEqualTo(CsvText.WINDOWS_31J);
        assertThat(bom.bom()).isTrue();
        assertThat(utf8.bom() || windows.bom()).isFalse();
        assertThat(utf8.rows()).isEqualTo(bom.rows()).isEqualTo(windows.rows()).hasSize(8);
        assertThat(excel.rows()).extracting(EventListRow::line).containsExactly(2, 3, 6, 7, 8, 10, 11, 12);
    }

    @Test
    void isReportedRowByRow() {
        assertThat(read(text, UTF_8).readings())
                .flatMap(TeleworkEventsTest::report)
                .containsExactly(
                        tuple(3, CAPACITY, LOTTERY_CAPACITY, null),
                        tuple(3, CLOSING_TIME, MIDNIGHT_MEANS_NOT_GIVEN, null),
                        tuple(6, CAPACITY, PROSE_CAPACITY, "25"),
                        tuple(6, CLOSING_DATE, PLACEHOLDER_DATE, null),
                        tuple(7, START_DATE, FULL_WIDTH_DIGITS, "2026-11-16"),
                        tuple(7, START_TIME, FULL_WIDTH_DIGITS, "13:30"),
                        tuple(7, CAPACITY, FULL_WIDTH_DIGITS, "20"),
                        tuple(8, TITLE, LINE_BREAK, "講演会「\"出社しない\"会社の 一日」"),
                        tuple(8, END_DATE, ENDS_BEFORE_START, null),
                        tuple(8, END_TIME, ENDS_BEFORE_START, null),
                        tuple(10, VENUE_CODE, CONTRADICTION, null),
                        tuple(10, ADDRESS, CONTRADICTION, null),
                        tuple(10, PREFECTURE, CONTRADICTION, null),
                        tuple(10, ONLINE, UNKNOWN_FLAG, null),
                        tuple(10, CAPACITY, GROUP_CAPACITY, null),
                        tuple(11, TITLE, MISSING_TITLE, null),
                        tuple(11, START_DATE, NO_SUCH_DATE, null),
                        tuple(11, START_TIME, MIDNIGHT_MEANS_NOT_GIVEN, null),
                        tuple(11, CAPACITY, PROSE_CAPACITY, null),
                        tuple(12, PUBLISHER_CODE, BAD_CODE, "019992"),
                        tuple(12, START_DATE, PROSE_DATE, "2026-11-20"),
                        tuple(12, START_TIME, PROSE_TIME, "10:00"),
                        tuple(12, CAPACITY, PROSE_CAPACITY, "150"),
                        tuple(12, APPLICATION_URL, BAD_URL, null));
    }

    @Test
    void holdsOneEventOfWhichEverythingIsCertain() {
        var reading = read(text, UTF_8).readings().get(0);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.draft().wording().title()).isEqualTo("テレワーク導入セミナー　はじめの一歩");
        assertThat(reading.draft().schedule().period())
                .hasToString("ListedPeriod[startsOn=2026-11-05, startsAt=13:30, endsOn=2026-11-05, endsAt=16:00]");
        assertThat(reading.draft().admission().capacity()).isEqualTo(30);
        assertThat(reading.draft().place().address().prefecture()).isEqualTo("23");
        assertThat(reading.draft().online().offered()).isTrue();
    }

    private static List<Tuple> report(EventListReading reading) {
        return reading.findings().stream()
                .map(finding -> tuple(reading.row().line(), finding.column(), finding.reason(), finding.suggestion()))
                .toList();
    }

    private static EventListFile read(String text, Charset charset) {
        return EventListFile.read("telework_events.csv", text.getBytes(charset));
    }

    private static String text() {
        try (var file = TeleworkEventsTest.class.getResourceAsStream("/eventlist/telework_events.csv")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

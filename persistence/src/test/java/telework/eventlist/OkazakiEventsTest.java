package telework.eventlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static telework.eventlist.Reason.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real city's list, which may not be committed: read where it lies beside the project. */
class OkazakiEventsTest {

    /** Maven runs the tests in the module's folder. */
    private static final Path REAL = Path.of("../../shared/data/real/okazaki_events_excerpt.csv");

    private static final String CLOSING_TIME = "参加申込終了時間 MIDNIGHT_MEANS_NOT_GIVEN null";

    private static EventListFile file;

    @BeforeAll
    static void readsTheRealFile() throws IOException {
        assumeTrue(Files.exists(REAL), "The real file does not lie beside the project");
        file = EventListFile.read("okazaki_events_excerpt.csv", Files.readAllBytes(REAL));
    }

    @Test
    void hasThirteenRowsInUtf8() {
        assertThat(file.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(file.bom()).isFalse();
        assertThat(file.rows())
                .extracting(EventListRow::line)
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
    }

    @Test
    void isReportedRowByRow() {
        assertThat(file.readings())
                .map(OkazakiEventsTest::report)
                .containsExactly(
                        List.of(capacity(PROSE_CAPACITY, "50")),
                        List.of(capacity(PROSE_CAPACITY, "50")),
                        List.of(capacity(PROSE_CAPACITY, null)),
                        List.of(capacity(LOTTERY_CAPACITY, null), CLOSING_TIME),
                        List.of(capacity(PROSE_CAPACITY, "50"), CLOSING_TIME),
                        List.of(capacity(LOTTERY_CAPACITY, "150"), CLOSING_TIME),
                        List.of(capacity(GROUP_CAPACITY, null), CLOSING_TIME),
                        List.of(capacity(GROUP_CAPACITY, null), CLOSING_TIME),
                        List.of(CLOSING_TIME),
                        List.of(CLOSING_TIME),
                        List.of(CLOSING_TIME),
                        List.of(),
                        List.of());
    }

    @Test
    void tellsFourCapsPlainly() {
        assertThat(file.readings())
                .map(reading -> reading.draft().admission().capacity())
                .containsExactly(null, null, null, null, null, null, null, null, 20, 20, 6, null, 280);
    }

    @Test
    void tellsWhereSevenEventsAreHeld() {
        assertThat(file.readings())
                .map(reading -> reading.draft().place().address().prefecture())
                .containsExactly(null, null, null, null, "23", null, "23", "23", "23", "23", null, "23", "23");
    }

    @Test
    void tellsWhenEveryEventIsHeld() {
        assertThat(file.readings())
                .map(reading -> reading.draft().schedule().period())
                .allSatisfy(period -> assertThat(period).hasNoNullFieldsOrProperties());
    }

    private static List<String> report(EventListReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.column().heading() + " " + finding.reason() + " " + finding.suggestion())
                .toList();
    }

    private static String capacity(Reason reason, String suggestion) {
        return "定員 " + reason + " " + suggestion;
    }
}

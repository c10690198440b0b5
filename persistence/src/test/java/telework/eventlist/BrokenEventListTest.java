package telework.eventlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.Refusal;
import telework.csv.BrokenCsv;
import telework.csv.BrokenCsv.Fault;
import telework.csv.CsvText;

class BrokenEventListTest {

    private static final Charset WINDOWS_31J = CsvText.WINDOWS_31J;

    @Test
    void isARefusalThatNamesItsSentence() {
        var broken = refused("");

        assertThat(broken.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(broken.type()).isEqualTo("broken-file");
        assertThat(broken.key()).isEqualTo("refusal.BrokenCsv.empty");
        assertThat(broken.details()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\r\n", ",,,\r\n", "\uFEFF"})
    void anEmptyFileIsBroken(String text) {
        assertBroken(refused(text), Fault.EMPTY, 1);
    }

    @Test
    void aHeaderAloneIsBroken() {
        assertBroken(refused(ACsv.standard().text()), Fault.NO_ROWS, 1);
    }

    @Test
    void aSpreadsheetIsNoText() {
        assertBroken(refused("PK\u0003\u0004\n\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1)), Fault.NOT_TEXT, 2);
    }

    @Test
    void utf16AndJisAreNotRead() {
        var text = ACsv.standard().row("1").text();

        assertBroken(refused(text.getBytes(StandardCharsets.UTF_16)), Fault.NOT_TEXT, 1);
        assertBroken(refused(text.getBytes(Charset.forName("ISO-2022-JP"))), Fault.NOT_TEXT, 1);
    }

    @Test
    void aByteThatIsNotUtf8IsShownOnItsLine() {
        var bytes = spoilt(ACsv.standard().row("\"two\r\nlines\""), 0xFF, StandardCharsets.UTF_8);

        assertBroken(refused(bytes), Fault.UNDECODABLE, 4, "UTF-8", "0xFF");
    }

    @Test
    void aByteOrderMarkPromisesUtf8() {
        assertBroken(
                refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\r', (byte) 0x82, (byte) 0xA0}),
                Fault.UNDECODABLE,
                2,
                "UTF-8",
                "0x82");
    }

    @Test
    void aByteThatIsNotWindows31JIsShownOnItsLine() {
        var bytes = spoilt(ACsv.standard().row("1"), 0xA0, WINDOWS_31J);

        assertBroken(refused(bytes), Fault.UNDECODABLE, 3, "windows-31j", "0xA0");
    }

    @Test
    void aCharacterCutOffAtTheEndIsBroken() {
        var bytes = spoilt(ACsv.standard().row("1"), 0xE3, StandardCharsets.UTF_8);

        assertBroken(refused(bytes), Fault.UNDECODABLE, 3, "UTF-8", "0xE3");
    }

    @Test
    void namesTheColumnsThatAreMissingAndThoseItDoesNotKnow() {
        var header = ACsv.header().replace(",イベント名,", ",イベント名称,").replace(",備考", "");

        assertBroken(refused(ACsv.withHeader(header).row("1").text()), Fault.MISSING_COLUMNS, 1, "イベント名、備考", "イベント名称");
    }

    @Test
    void aFileWithoutTheHeadingsHasNoHeader() {
        assertBroken(refused("日付,会場\n2026-11-05,札幌\n"), Fault.NO_HEADER, 1);
    }

    @Test
    void aHeadingThatStandsTwiceIsBroken() {
        assertBroken(refused(ACsv.withHeader(ACsv.header() + ",定員").row("1").text()), Fault.DUPLICATE_COLUMN, 1, "定員");
    }

    @Test
    void aRecordOfTheWrongLengthIsShownOnTheLineWhereItBegins() {
        var csv = ACsv.standard().row("\"two\nlines\"");

        assertBroken(refused(csv.text() + ACsv.cells(78, "x")), Fault.TOO_FEW_CELLS, 4, 78, 79);
        assertBroken(refused(csv.text() + ACsv.cells(81, "\"x\ny\"")), Fault.TOO_MANY_CELLS, 4, 81, 79);
    }

    @Test
    void aQuotationMarkThatNeverClosesIsShownOnTheLineWhereItsRecordBegins() {
        var csv =
                ACsv.standard().row("1").line(ACsv.cells(79, "\"open")).row("2").row("3");

        assertBroken(refused(csv.text()), Fault.QUOTES, 3);
    }

    @Test
    void textBehindAClosingQuotationMarkIsBroken() {
        assertBroken(refused(ACsv.standard().row("\"closed\" and more").text()), Fault.QUOTES, 2);
    }

    @Test
    void aCellLongerThanADescriptionIsBroken() {
        var csv = ACsv.standard().row("1").row("あ".repeat(10_001));

        assertBroken(refused(csv.text()), Fault.CELL_TOO_LONG, 3, 10_000);
    }

    @Test
    void aFileOfMoreThanTenThousandRowsIsBroken() {
        var csv = ACsv.standard();
        Collections.nCopies(10_001, "1").forEach(csv::row);

        assertBroken(refused(csv.text()), Fault.TOO_MANY_ROWS, 10_002, 10_000);
    }

    private static void assertBroken(BrokenCsv broken, Fault fault, int line, Object... details) {
        assertThat(broken.fault()).isEqualTo(fault);
        assertThat(broken.line()).isEqualTo(line);
        assertThat(broken.details()).startsWith(line).endsWith(details).hasSize(1 + details.length);
    }

    private static BrokenCsv refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BrokenCsv refused(byte[] bytes) {
        return catchThrowableOfType(BrokenCsv.class, () -> EventListFile.read("events.csv", bytes));
    }

    private static byte[] spoilt(ACsv csv, int lastByte, Charset charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(csv.text().getBytes(charset));
        bytes.write(lastByte);
        return bytes.toByteArray();
    }
}

package telework.export.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import telework.common.Japan;

/** Comma-separated values after RFC 4180: lines end with CR LF, quotes where they are needed, no text becomes a formula. */
final class CsvTable implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Japan.TIME);

    private final CSVPrinter printer;
    private final Spelling spelling;

    private CsvTable(Writer out, Spelling spelling) throws IOException {
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        this.spelling = spelling;
    }

    /** UTF-8 with a byte order mark: Excel takes a file without one for Windows-31J. */
    static CsvTable utf8(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        return new CsvTable(writer, Spelling.AS_IT_IS);
    }

    static CsvTable windows31J(OutputStream out, Spelling spelling) throws IOException {
        return new CsvTable(new OutputStreamWriter(out, Windows31J.CHARSET), spelling);
    }

    @Override
    public void head(List<String> titles) throws IOException {
        spelling.head(titles);
        printer.printRecord(titles.stream().map(FormulaGuard::guard));
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        spelling.nextRow(cells);
        for (int column = 0; column < cells.size(); column++) {
            printer.print(FormulaGuard.guard(spelling.spell(column, written(cells.get(column)))));
        }
        printer.println();
    }

    private static String written(Cell cell) {
        return cell instanceof Cell.Moment moment ? minute(moment.instant()) : ((Cell.Text) cell).value();
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}

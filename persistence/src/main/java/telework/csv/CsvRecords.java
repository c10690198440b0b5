package telework.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import telework.csv.BrokenCsv.Fault;

/** Takes CSV text apart (RFC 4180; a quoted cell may hold commas, tabs and line breaks), each record with its line. */
public final class CsvRecords {

    /** The most rows beneath the header: ten times what a large city publishes at once. */
    public static final int MOST_ROWS = 10_000;

    /** The most characters (code points) in a cell, which is what a description can hold. */
    public static final int LONGEST_CELL = 10_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** @param line the line on which the record begins, from 1 */
    public record Line(int line, List<String> cells) {}

    private CsvRecords() {}

    /** The records in which something stands; a line of nothing but commas is what Excel leaves of deleted rows. */
    public static List<Line> of(String text) {
        try (var parser = CSVParser.parse(text, FORMAT)) {
            return records(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Line> records(CSVParser parser) {
        var lines = new ArrayList<Line>();
        var records = parser.iterator();
        int line = 1;
        while (hasNext(records, line)) {
            var cells = records.next().toList();
            if (!cells.stream().allMatch(String::isBlank)) {
                lines.add(checked(new Line(line, cells), lines.size()));
            }
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        return List.copyOf(lines);
    }

    /** Reads the next record, which is where the parser stumbles over quotation marks. */
    private static boolean hasNext(Iterator<CSVRecord> records, int line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException stumbled) {
            throw new BrokenCsv(Fault.QUOTES, line);
        }
    }

    private static Line checked(Line line, int before) {
        if (before > MOST_ROWS) {
            throw new BrokenCsv(Fault.TOO_MANY_ROWS, line.line, MOST_ROWS);
        }
        if (line.cells.stream().anyMatch(CsvRecords::isTooLong)) {
            throw new BrokenCsv(Fault.CELL_TOO_LONG, line.line, LONGEST_CELL);
        }
        return line;
    }

    private static boolean isTooLong(String cell) {
        return cell.codePointCount(0, cell.length()) > LONGEST_CELL;
    }
}

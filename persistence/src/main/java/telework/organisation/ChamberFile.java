package telework.organisation;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import telework.csv.BrokenCsv;
import telework.csv.BrokenCsv.Fault;
import telework.csv.CsvRecords;
import telework.csv.CsvText;

/**
 * A list of chambers, sound from its first line to its last.
 *
 * @param encoding UTF-8 or Windows-31J, found out
 * @param rows in the file's order, at least one
 */
public record ChamberFile(Charset encoding, List<Row> rows) {

    /** @param line on which the row begins, from 1 @param cells those in which something stands */
    public record Row(int line, Map<ChamberColumn, String> cells) {

        /** Blank for a cell without text. */
        public String text(ChamberColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    public ChamberFile {
        rows = List.copyOf(rows);
    }

    /** @throws BrokenCsv when a single line is not what is asked for: half a file is not imported */
    public static ChamberFile read(byte[] bytes) {
        var text = CsvText.of(bytes, ChamberColumn.NAME.heading());
        var lines = CsvRecords.of(text.text());
        if (lines.isEmpty()) {
            throw new BrokenCsv(Fault.EMPTY, 1);
        }
        var header = header(lines.get(0));
        if (lines.size() == 1) {
            throw new BrokenCsv(Fault.NO_ROWS, lines.get(0).line());
        }
        return new ChamberFile(
                text.encoding(),
                lines.stream().skip(1).map(line -> row(line, header)).toList());
    }

    private static List<ChamberColumn> header(CsvRecords.Line first) {
        var unknown = new ArrayList<String>();
        var columns = new ArrayList<ChamberColumn>();
        for (var heading : first.cells()) {
            var column = ChamberColumn.under(heading);
            column.ifPresentOrElse(columns::add, () -> unknown.add(heading));
            if (column.isPresent() && columns.indexOf(column.get()) < columns.size() - 1) {
                throw new BrokenCsv(Fault.DUPLICATE_COLUMN, first.line(), heading);
            }
        }
        if (columns.isEmpty()) {
            throw new BrokenCsv(Fault.NO_HEADER, first.line());
        }
        var missing = missing(columns);
        if (!unknown.isEmpty() || !missing.isEmpty()) {
            var strange = String.join("、", unknown);
            throw new BrokenCsv(Fault.MISSING_COLUMNS, first.line(), orNone(missing), orNone(strange));
        }
        return columns;
    }

    private static String orNone(String headings) {
        return headings.isEmpty() ? "–" : headings;
    }

    private static String missing(List<ChamberColumn> columns) {
        return Arrays.stream(ChamberColumn.values())
                .filter(ChamberColumn::isRequired)
                .filter(column -> !columns.contains(column))
                .map(ChamberColumn::heading)
                .collect(Collectors.joining("、"));
    }

    private static Row row(CsvRecords.Line line, List<ChamberColumn> header) {
        int found = line.cells().size();
        if (found != header.size()) {
            var fault = found < header.size() ? Fault.TOO_FEW_CELLS : Fault.TOO_MANY_CELLS;
            throw new BrokenCsv(fault, line.line(), found, header.size());
        }
        var cells = new EnumMap<ChamberColumn, String>(ChamberColumn.class);
        for (int place = 0; place < found; place++) {
            if (!line.cells().get(place).isBlank()) {
                cells.put(header.get(place), line.cells().get(place));
            }
        }
        return new Row(line.line(), cells);
    }
}

package telework.export.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A list as a CSV file for a spreadsheet, written row by row: UTF-8 with a byte order mark, and no text becomes a formula. */
public final class CsvLines implements AutoCloseable {

    private final CsvTable table;

    private CsvLines(CsvTable table) {
        this.table = table;
    }

    /** @param headings the first row */
    public static CsvLines to(OutputStream out, List<String> headings) throws IOException {
        var lines = new CsvLines(CsvTable.utf8(out));
        lines.table.head(headings);
        return lines;
    }

    /** @param values as their texts; null is blank */
    public void row(List<?> values) throws IOException {
        table.row(values.stream().map(Cell::text).toList());
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}

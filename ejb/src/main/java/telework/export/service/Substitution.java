package telework.export.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A character that Windows-31J lacks.
 *
 * @param line of the file, from 1, headings included
 * @param column its heading
 * @param text of the whole cell, as registered
 * @param codePoint U+20BB7, or several
 */
public record Substitution(
        String line, String column, String text, String original, String codePoint, String substitute) {

    /** The first of a report; its first part has room for more than anybody reads. */
    static List<Substitution> read(byte[] part, int most) {
        try (var reader = new InputStreamReader(new ByteArrayInputStream(part), StandardCharsets.UTF_8);
                var records = CSVFormat.RFC4180.parse(reader)) {
            return records.stream().skip(1).limit(most).map(Substitution::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Substitution of(CSVRecord row) {
        return new Substitution(cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3), cell(row, 4), cell(row, 5));
    }

    private static String cell(CSVRecord row, int column) {
        return FormulaGuard.release(row.get(column));
    }
}

package telework.eventlist;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import telework.common.Line;

/** Reads a row cell by cell and notes what it could not read with certainty. Each method returns null for a blank cell. */
final class Cells {

    private static final int LONGEST_SUGGESTION = 200;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
    private static final Pattern SEPARATOR = Pattern.compile("[;；]");

    private final EventListRow row;
    private final List<Finding> findings = new ArrayList<>();

    Cells(EventListRow row) {
        this.row = row;
    }

    /** In the order of the columns. */
    List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(Finding::column)).toList();
    }

    String text(EventListColumn column) {
        return row.text(column);
    }

    boolean isBlank(EventListColumn column) {
        return row.isBlank(column);
    }

    /**
     * A text on one line, without blanks at its ends.
     *
     * @param longest in code points
     */
    String line(EventListColumn column, int longest) {
        return isBlank(column) ? null : accept(column, line(text(column).strip(), longest));
    }

    /**
     * A text of any lines, exactly as it stands in the file.
     *
     * @param longest in code points
     */
    String prose(EventListColumn column, int longest) {
        return isBlank(column) ? null : accept(column, fitting(text(column), longest));
    }

    /** The parts of a cell that holds several, separated by semicolons; empty for a blank cell. */
    List<String> list(EventListColumn column) {
        return Stream.of(SEPARATOR.split(text(column)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** @param reader gets the text in half width; see {@link Digits#read} */
    <T> T value(EventListColumn column, Function<String, Reading<T>> reader) {
        return isBlank(column) ? null : accept(column, Digits.read(text(column), reader));
    }

    URI address(EventListColumn column) {
        if (isBlank(column)) {
            return null;
        }
        var text = fitting(text(column).strip(), LONGEST_ADDRESS);
        return accept(column, text.isCertain() ? WebAddress.read(text.value()) : Reading.uncertain(text.reason()));
    }

    /** Notes the column, unless there is nothing in it to note. */
    void reportUnlessBlank(EventListColumn column, Reason reason) {
        if (!isBlank(column)) {
            report(column, reason, null);
        }
    }

    void report(EventListColumn column, Reason reason, String suggestion) {
        findings.add(new Finding(column, text(column), reason, suggestion));
    }

    private <T> T accept(EventListColumn column, Reading<T> reading) {
        if (!reading.isCertain()) {
            report(column, reading.reason(), reading.suggestion());
        }
        return reading.value();
    }

    private static Reading<String> line(String text, int longest) {
        var fitting = fitting(text, longest);
        return fitting.isCertain() && CONTROL.matcher(text).find()
                ? Reading.uncertain(Reason.LINE_BREAK, onOneLine(text))
                : fitting;
    }

    /** Null when it is too long to be a suggestion. */
    private static String onOneLine(String text) {
        return fitting(text, LONGEST_SUGGESTION).isCertain() ? Line.of(text, LONGEST_SUGGESTION) : null;
    }

    private static Reading<String> fitting(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest
                ? Reading.uncertain(Reason.TOO_LONG)
                : Reading.certain(text);
    }
}

package telework.eventlist;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One event on one date, as the municipality wrote it.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param cells the text under each of the 79 columns exactly as it stands in the file, in the standard's order; empty
 *     where nothing stands, never null
 * @param extras what stands in columns beyond the standard, in the file's order
 */
public record EventListRow(int line, Map<EventListColumn, String> cells, List<Extra> extras) {

    /** A cell of a publisher's own column. */
    public record Extra(String heading, String text) {}

    public EventListRow {
        var ordered = new EnumMap<EventListColumn, String>(EventListColumn.class);
        ordered.putAll(cells);
        cells = Collections.unmodifiableMap(ordered);
        extras = List.copyOf(extras);
    }

    /** The text exactly as it stands in the file; empty where nothing stands. */
    public String text(EventListColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether nothing but blanks stands there, an ideographic blank (U+3000) being one. */
    public boolean isBlank(EventListColumn column) {
        return text(column).isBlank();
    }
}

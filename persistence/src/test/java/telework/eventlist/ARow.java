package telework.eventlist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row with a title and a first day; everything else is what the test says. */
class ARow {

    private final Map<EventListColumn, String> cells = new EnumMap<>(EventListColumn.class);

    static ARow with(EventListColumn column, String text) {
        return new ARow()
                .and(EventListColumn.TITLE, "テレワーク導入セミナー")
                .and(EventListColumn.START_DATE, "2026-11-05")
                .and(column, text);
    }

    ARow and(EventListColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    EventListReading read() {
        return EventListReading.of(new EventListRow(2, cells, List.of()));
    }

    EventListDraft draft() {
        return read().draft();
    }

    List<Finding> findings() {
        return read().findings();
    }
}

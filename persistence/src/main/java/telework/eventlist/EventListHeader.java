package telework.eventlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import telework.csv.BrokenCsv;
import telework.csv.BrokenCsv.Fault;
import telework.csv.CsvRecords.Line;

/**
 * Where each column stands in a file. The order is the file's own; columns beyond the standard are kept under their
 * heading.
 */
record EventListHeader(List<String> headings, Map<EventListColumn, Integer> places) {

    /** @throws BrokenCsv unless each of the 79 headings stands there once */
    static EventListHeader of(Line first) {
        var places = new EnumMap<EventListColumn, Integer>(EventListColumn.class);
        for (int place = 0; place < first.cells().size(); place++) {
            var heading = first.cells().get(place);
            var column = EventListColumn.under(heading);
            if (column.isPresent() && places.put(column.get(), place) != null) {
                throw new BrokenCsv(Fault.DUPLICATE_COLUMN, first.line(), heading);
            }
        }
        var header = new EventListHeader(first.cells(), places);
        header.refuseWhenColumnsAreMissing(first.line());
        return header;
    }

    /** @throws BrokenCsv when the record has more or fewer cells than the header */
    EventListRow row(Line line) {
        int found = line.cells().size();
        if (found != headings.size()) {
            var fault = found < headings.size() ? Fault.TOO_FEW_CELLS : Fault.TOO_MANY_CELLS;
            throw new BrokenCsv(fault, line.line(), found, headings.size());
        }
        var cells = new EnumMap<EventListColumn, String>(EventListColumn.class);
        places.forEach((column, place) -> cells.put(column, line.cells().get(place)));
        return new EventListRow(line.line(), cells, extras(line.cells()));
    }

    private List<EventListRow.Extra> extras(List<String> cells) {
        var extras = new ArrayList<EventListRow.Extra>();
        for (int place = 0; extras.size() < cells.size() - places.size(); place++) {
            if (!places.containsValue(place)) {
                extras.add(new EventListRow.Extra(headings.get(place), cells.get(place)));
            }
        }
        return extras;
    }

    private void refuseWhenColumnsAreMissing(int line) {
        if (places.isEmpty()) {
            throw new BrokenCsv(Fault.NO_HEADER, line);
        }
        if (places.size() < EventListColumn.values().length) {
            throw new BrokenCsv(Fault.MISSING_COLUMNS, line, missing(), unknown());
        }
    }

    private String missing() {
        return Arrays.stream(EventListColumn.values())
                .filter(column -> !places.containsKey(column))
                .map(EventListColumn::heading)
                .collect(Collectors.joining("、"));
    }

    private String unknown() {
        return headings.stream()
                .filter(heading -> EventListColumn.under(heading).isEmpty())
                .collect(Collectors.joining("、"));
    }
}

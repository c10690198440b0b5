package telework.eventlist;

import java.util.List;

/**
 * A row as it was understood.
 *
 * @param row all its cells as they stand in the file
 * @param draft what is certain
 * @param findings what is not, in the order of the columns; empty when everything was read
 */
public record EventListReading(EventListRow row, EventListDraft draft, List<Finding> findings) {

    public EventListReading {
        findings = List.copyOf(findings);
    }

    public static EventListReading of(EventListRow row) {
        var cells = new Cells(row);
        var draft = EventListDraft.read(cells);
        return new EventListReading(row, draft, cells.findings());
    }
}

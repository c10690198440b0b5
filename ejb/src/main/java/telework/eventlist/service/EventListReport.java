package telework.eventlist.service;

import java.util.List;
import telework.eventlist.EventListEntryLine;
import telework.eventlist.EventListFindingLine;
import telework.eventlist.EventListImportLine;

/** What became of a list: each row with what could not be read with certainty. */
public record EventListReport(EventListImportLine list, List<Entry> entries) {

    /** A row. @param cells what stood in it, empty cells left out */
    public record Entry(EventListEntryLine line, List<Cell> cells, List<EventListFindingLine> findings) {}

    /** One cell under its heading. */
    public record Cell(String heading, String text) {}

    public EventListReport {
        entries = List.copyOf(entries);
    }

    public long drafted() {
        return entries.stream().filter(entry -> entry.line().drafted()).count();
    }

    public long findings() {
        return entries.stream().mapToLong(entry -> entry.findings().size()).sum();
    }
}

package telework.eventlist;

import java.nio.charset.Charset;
import java.util.List;
import telework.csv.BrokenCsv;
import telework.csv.BrokenCsv.Fault;
import telework.csv.CsvRecords;
import telework.csv.CsvText;

/**
 * A municipality's event list, sound from its first line to its last.
 *
 * @param name the file's name as it was handed in
 * @param encoding UTF-8 or Windows-31J
 * @param bom whether a byte order mark stood at its beginning
 * @param rows in the file's order, at least one
 */
public record EventListFile(String name, Charset encoding, boolean bom, List<EventListRow> rows) {

    public EventListFile {
        rows = List.copyOf(rows);
    }

    /**
     * Takes the file apart. The encoding is found out: what is valid UTF-8 is UTF-8, anything else Windows-31J.
     *
     * @throws BrokenCsv when a single line is not what the standard asks for: half a file is not imported
     */
    public static EventListFile read(String fileName, byte[] bytes) {
        var text = CsvText.of(bytes, EventListColumn.TITLE.heading());
        var lines = CsvRecords.of(text.text());
        if (lines.isEmpty()) {
            throw new BrokenCsv(Fault.EMPTY, 1);
        }
        var header = EventListHeader.of(lines.get(0));
        if (lines.size() == 1) {
            throw new BrokenCsv(Fault.NO_ROWS, lines.get(0).line());
        }
        var rows = lines.stream().skip(1).map(header::row).toList();
        return new EventListFile(fileName, text.encoding(), text.bom(), rows);
    }

    /** What each row says, in the order of the rows. */
    public List<EventListReading> readings() {
        return rows.stream().map(EventListReading::of).toList();
    }
}

package telework.feed.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import telework.common.service.PublicAddress;
import telework.eventlist.EventListColumn;
import telework.feed.service.FeedEntry;

/** The standard event list as a file: UTF-8 with a byte order mark, lines ending in CR LF, a heading for each of the 79. */
final class EventListCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;
    private final PublicAddress address;

    EventListCsv(Writer out, PublicAddress address) throws IOException {
        this.address = address;
        out.write(BYTE_ORDER_MARK);
        printer = CSVFormat.RFC4180.print(out);
        printer.printRecord(Arrays.stream(EventListColumn.values()).map(EventListColumn::heading));
    }

    void row(FeedEntry entry) {
        try {
            printer.printRecord(EventListCells.of(entry, address));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

import java.net.URI;

/**
 * Whether and how people take part from where they are. Any of it may be null.
 *
 * @param offered null when the publisher does not say, which is the rule: it is then neither yes nor no
 * @param page a public address, never the private one that lets people in
 * @param tool e.g. Zoom
 */
public record ListedOnline(Boolean offered, URI page, String tool) {

    static ListedOnline read(Cells cells) {
        return new ListedOnline(offered(cells), cells.address(ONLINE_URL), cells.prose(ONLINE_TOOL, 500));
    }

    /** "Not online" beside an address where it is online contradicts itself. */
    private static Boolean offered(Cells cells) {
        var offered = cells.value(ONLINE, FlagText::read);
        if (offered == null || offered || cells.isBlank(ONLINE_URL)) {
            return offered;
        }
        cells.report(ONLINE, Reason.CONTRADICTION, null);
        return null;
    }
}

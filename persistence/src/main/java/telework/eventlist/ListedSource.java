package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

import java.net.URI;
import java.time.LocalDate;
import telework.common.CorporateNumber;

/**
 * Who published the event, and where. Any of it may be null.
 *
 * @param publisherCode the municipality that publishes, which need not be the one where the event is held
 * @param sourceId names the event on its date within the publisher's list
 * @param page the page about this event
 * @param site the publisher's own address
 * @param listedTo the last day on which the publisher shows the event
 */
public record ListedSource(
        LocalGovernmentCode publisherCode,
        CorporateNumber publisherNumber,
        String publisherName,
        String sourceId,
        URI page,
        URI site,
        LocalDate listedFrom,
        LocalDate listedTo) {

    static ListedSource read(Cells cells) {
        var listedFrom = cells.value(LISTED_FROM, DateText::read);
        return new ListedSource(
                cells.value(PUBLISHER_CODE, CodeText::localGovernment),
                cells.value(PUBLISHER_CORPORATE_NUMBER, CodeText::corporate),
                cells.line(PUBLISHER_NAME, 200),
                cells.line(ID, 100),
                cells.address(PAGE_URL),
                cells.address(PUBLISHER_URL),
                listedFrom,
                listedTo(cells, listedFrom));
    }

    private static LocalDate listedTo(Cells cells, LocalDate listedFrom) {
        var listedTo = cells.value(LISTED_TO, DateText::read);
        if (listedFrom == null || listedTo == null || !listedTo.isBefore(listedFrom)) {
            return listedTo;
        }
        cells.report(LISTED_TO, Reason.ENDS_BEFORE_START, null);
        return null;
    }
}

package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

/**
 * Who holds the event and who answers questions about it. Any of it may be null.
 *
 * @param contactPhone as the publisher wrote it
 * @param contactExtension the number behind the switchboard (内線)
 */
public record ListedHosts(
        String contactName,
        String contactPhone,
        String contactExtension,
        String organiser,
        String coOrganisers,
        String supporters) {

    static ListedHosts read(Cells cells) {
        return new ListedHosts(
                cells.line(CONTACT_NAME, 100),
                cells.line(CONTACT_PHONE, 100),
                cells.line(CONTACT_EXTENSION, 40),
                cells.line(ORGANISER, 200),
                cells.prose(CO_ORGANISERS, 1_000),
                cells.prose(SUPPORTERS, 1_000));
    }
}

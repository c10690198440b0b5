package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

/**
 * Where people meet. Texts may be null.
 *
 * @param meetingPoint where people gather or sign in, when it is not the venue's door
 * @param position null when not given or not certain
 */
public record ListedPlace(
        String name,
        String meetingPoint,
        ListedAddress address,
        ListedPosition position,
        String access,
        String parking,
        String parkingFee) {

    static ListedPlace read(Cells cells) {
        return new ListedPlace(
                cells.line(VENUE_NAME, 200),
                cells.prose(MEETING_POINT, 500),
                ListedAddress.read(cells),
                ListedPosition.read(cells),
                cells.prose(ACCESS, 1_000),
                cells.prose(PARKING, 500),
                cells.prose(PARKING_FEE, 500));
    }
}

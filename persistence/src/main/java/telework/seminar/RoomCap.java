package telework.seminar;

/**
 * The cap of a room that all ways into a session share.
 *
 * @param confirmed who has a seat, by whichever way
 */
public record RoomCap(int capacity, int confirmed) {

    int left() {
        return capacity - confirmed;
    }

    /** @throws RoomTooSmall when more are confirmed than would fit */
    RoomCap resized(int cap) {
        if (confirmed > cap) {
            throw new RoomTooSmall(confirmed);
        }
        return new RoomCap(cap, confirmed);
    }

    RoomCap plus(int seats) {
        return new RoomCap(capacity, confirmed + seats);
    }
}

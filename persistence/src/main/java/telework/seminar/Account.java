package telework.seminar;

import jakarta.persistence.Tuple;

/**
 * One way into a session in the {@link Ledger}: its cap and how many there are.
 *
 * @param capacity null while a draft does not know it
 * @param waiting how many queue for it
 * @param lastTurn the highest turn that was given in its queue
 * @param waitlist whether people may queue
 * @param sharesRoom whether the cap of the room counts as well
 */
public record Account(
        Integer capacity, int confirmed, int waiting, long lastTurn, boolean waitlist, boolean sharesRoom) {

    /** What {@link #of} reads, of the table admission. */
    static final String COLUMNS = "capacity, confirmed, waiting, last_turn, waitlist, shares_room";

    /** Of a row that begins with its columns. */
    static Account of(Tuple row) {
        return new Account(
                row.get(0, Integer.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                row.get(3, Long.class),
                row.get(4, Boolean.class),
                row.get(5, Boolean.class));
    }

    /**
     * Whether a newcomer can have a seat.
     *
     * @param room null where none is shared
     */
    boolean isFree(RoomCap room) {
        return FreeSeats.of(capacity, confirmed, waiting, room == null ? null : room.left()) > 0;
    }

    /** How many of the queue there would be a seat for, the room aside. */
    int forTheQueue() {
        return capacity == null ? 0 : Math.min(waiting, capacity - confirmed);
    }

    /** @throws CapacityTooSmall when more are confirmed than would fit */
    Account resized(Integer cap, boolean shares) {
        if (confirmed > (cap == null ? 0 : cap)) {
            throw new CapacityTooSmall(confirmed);
        }
        return new Account(cap, confirmed, waiting, lastTurn, waitlist, shares);
    }

    /** With so many more, or fewer, of each. */
    Account plus(int seats, int queue) {
        return new Account(capacity, confirmed + seats, waiting + queue, lastTurn, waitlist, sharesRoom);
    }
}

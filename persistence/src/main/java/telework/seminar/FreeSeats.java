package telework.seminar;

/**
 * What is free for a newcomer: the one rule by which pages, REST and searches tell it and the transaction gives it. It is the
 * cap less who is confirmed, and no more than the cap of the room has left. Nothing is free while people wait: what comes
 * back is theirs.
 */
public final class FreeSeats {

    /** The same for an admission {@code a} in SQL. Only where a room is shared does it look further than its own row. */
    public static final String SQL = """
            (case when a.capacity is null or a.waiting > 0 then 0
                when a.shares_room then (
                    select least(a.capacity - a.confirmed, r.capacity - r.confirmed)
                    from room_cap r where r.session_id = a.session_id)
                else a.capacity - a.confirmed end)""";

    private FreeSeats() {}

    /**
     * @param capacity null while a draft does not know it: nobody is admitted then
     * @param roomLeft null where no room is shared
     */
    static int of(Integer capacity, int confirmed, int waiting, Integer roomLeft) {
        if (capacity == null || waiting > 0) {
            return 0;
        }
        int left = capacity - confirmed;
        return roomLeft == null ? left : Math.min(left, roomLeft);
    }
}

package telework.seminar;

import jakarta.persistence.Tuple;
import telework.common.Repository;

/** The row that counts in a session's shared room. Where none is shared there is no row, and nothing is changed. */
record SharedRoom(Repository database, Long session) {

    /** Counts one more: false when it is full. */
    boolean enter() {
        return database.sql("""
                        update room_cap set confirmed = confirmed + 1
                        where session_id = :session and confirmed < capacity
                        """).setParameter("session", session).executeUpdate() == 1;
    }

    /** Locks the row and reads what it says now; there has to be one. */
    RoomCap locked() {
        var row = database.sql(
                        "select capacity, confirmed from room_cap where session_id = :session for update", Tuple.class)
                .setParameter("session", session)
                .getSingleResult();
        return new RoomCap(row.get(0, Integer.class), row.get(1, Integer.class));
    }

    /** Writes down what has changed; null on either side is a room that is not shared then. */
    void write(RoomCap before, RoomCap after) {
        if (after == null && before != null) {
            database.sql("delete from room_cap where session_id = :session")
                    .setParameter("session", session)
                    .executeUpdate();
        } else if (after != null && !after.equals(before)) {
            put(after, before == null ? """
                            insert into room_cap (capacity, confirmed, session_id)
                            values (:capacity, :confirmed, :session)
                            """ : """
                            update room_cap set capacity = :capacity, confirmed = :confirmed
                            where session_id = :session
                            """);
        }
    }

    private void put(RoomCap room, String statement) {
        database.sql(statement)
                .setParameter("session", session)
                .setParameter("capacity", room.capacity())
                .setParameter("confirmed", room.confirmed())
                .executeUpdate();
    }
}

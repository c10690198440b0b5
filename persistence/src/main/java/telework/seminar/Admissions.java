package telework.seminar;

import jakarta.persistence.Tuple;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/**
 * The counters of seats and of the queue. Each change is one conditional update, so that any number of callers on any number
 * of nodes sell each seat once; the table's checks would refuse the one too many.
 */
public interface Admissions extends Repository {

    /** Takes one of the seats that are left: 1, or 0 when there is none. */
    @HQL("""
         update Admission a set a.confirmed = a.confirmed + 1
         where a.session.id = :session and a.kind = :kind and a.confirmed < a.capacity
         """)
    int takeSeat(Long session, AdmissionKind kind);

    /** Gives a seat back; only right while nobody waits, and the table's check insists. */
    @HQL("""
         update Admission a set a.confirmed = a.confirmed - 1
         where a.session.id = :session and a.kind = :kind and a.confirmed > 0
         """)
    int giveSeatBack(Long session, AdmissionKind kind);

    @HQL("""
         update Admission a set a.waiting = a.waiting + 1, a.lastTurn = a.lastTurn + 1
         where a.session.id = :session and a.kind = :kind and a.confirmed = a.capacity
         """)
    int joinQueue(Long session, AdmissionKind kind);

    /** Gives seats and places in the queue to a whole crowd at once: 1, or 0 when somebody was there before. */
    @HQL("""
         update Admission a set a.confirmed = :seats, a.waiting = :waiting, a.lastTurn = :lastTurn
         where a.session.id = :session and a.kind = :kind and a.confirmed = 0 and a.lastTurn = 0
         """)
    int fill(Long session, AdmissionKind kind, Integer seats, Integer waiting, Long lastTurn);

    /** One fewer waits: the person left, or moved up to the seat of somebody who left. */
    @HQL("""
         update Admission a set a.waiting = a.waiting - 1
         where a.session.id = :session and a.kind = :kind and a.waiting > 0
         """)
    int leaveQueue(Long session, AdmissionKind kind);

    /**
     * Changes the cap and hands the seats that this adds to those who wait, in one statement.
     *
     * @return 1, or 0 when more are confirmed than would fit
     */
    @HQL("""
         update Admission a set
             a.capacity = :capacity,
             a.confirmed = a.confirmed + least(a.waiting, :capacity - a.confirmed),
             a.waiting = a.waiting - least(a.waiting, :capacity - a.confirmed)
         where a.session.id = :session and a.kind = :kind and a.confirmed <= :capacity
         """)
    int resize(Long session, AdmissionKind kind, Integer capacity);

    /** A cap taken back; only a draft, in which nobody has a seat, may not know its own. */
    @HQL("""
         update Admission a set a.capacity = null
         where a.session.id = :session and a.kind = :kind and a.confirmed = 0
         """)
    int forgetCapacity(Long session, AdmissionKind kind);

    /** Takes a way in back: 1, or 0 when somebody has a seat by it or has ever queued, for turns are not given twice. */
    @HQL("""
         delete from Admission a
         where a.session.id = :session and a.kind = :kind and a.confirmed = 0 and a.waiting = 0 and a.lastTurn = 0
         """)
    int withdraw(Long session, AdmissionKind kind);

    /**
     * Gives a newcomer a seat or a place in the queue. The first statement is all it takes while there are seats; only then
     * is the row locked and looked at, for a seat may have come back between the two. Either way the caller holds the row
     * until the end of the transaction.
     *
     * @return empty when it is full and nobody queues here
     */
    default Optional<Place> admit(Session session, AdmissionKind kind) {
        if (takeSeat(session.getId(), kind) == 1) {
            return Optional.of(Place.SEAT);
        }
        var counters = locked(session, kind);
        if (counters.hasSeat()) {
            takeSeat(session.getId(), kind);
            return Optional.of(Place.SEAT);
        }
        if (!counters.waitlist()) {
            return Optional.empty();
        }
        joinQueue(session.getId(), kind);
        return Optional.of(new Place(counters.lastTurn() + 1, counters.waiting() + 1));
    }

    /** Locks every way into a session: nobody comes in until the end of the transaction. */
    default void lockAll(Long session) {
        sql("select id from admission where session_id = :session order by id for update", Long.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Locks the row until the end of the transaction and reads what it says now. */
    default Counters locked(Session session, AdmissionKind kind) {
        return sql("""
                        select capacity, confirmed, waiting, last_turn, waitlist
                        from admission where session_id = :session and kind = :kind for update
                        """, Tuple.class)
                .setParameter("session", session.getId())
                .setParameter("kind", kind.name())
                .getResultStream()
                .findFirst()
                .map(Counters::of)
                .orElseThrow(AdmissionNotOffered::new);
    }

    /** What a locked row says. */
    record Counters(Integer capacity, int confirmed, int waiting, long lastTurn, boolean waitlist) {

        static Counters of(Tuple row) {
            return new Counters(
                    row.get(0, Integer.class),
                    row.get(1, Integer.class),
                    row.get(2, Integer.class),
                    row.get(3, Long.class),
                    row.get(4, Boolean.class));
        }

        boolean hasSeat() {
            return capacity != null && confirmed < capacity;
        }
    }
}

package telework.seminar;

import jakarta.persistence.Tuple;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/**
 * The doors of a session, where newcomers take a seat or a place in the queue. Each change is one conditional update, so that
 * any number of callers on any number of nodes sell each seat once; the tables' checks would refuse the one too many. Whoever
 * hands seats on goes by the {@link Ledgers}.
 */
public interface Admissions extends Repository {

    /** Takes one of the seats that are left of a way in: 1, or 0 when there is none, or people wait. */
    @HQL("""
         update Admission a set a.confirmed = a.confirmed + 1
         where a.session.id = :session and a.kind = :kind and a.confirmed < a.capacity and a.waiting = 0
         """)
    int takeSeat(Long session, AdmissionKind kind);

    /** Gives a seat back; only right while nobody waits, and the table's check insists. */
    @HQL("""
         update Admission a set a.confirmed = a.confirmed - 1
         where a.session.id = :session and a.kind = :kind and a.confirmed > 0
         """)
    int giveSeatBack(Long session, AdmissionKind kind);

    /** At the end, under the lock of {@link #locked}. */
    @HQL("""
         update Admission a set a.waiting = a.waiting + 1, a.lastTurn = a.lastTurn + 1
         where a.session.id = :session and a.kind = :kind
         """)
    int joinQueue(Long session, AdmissionKind kind);

    /** Gives seats and places in the queue to a whole crowd at once: 1, or 0 when somebody was there before. */
    @HQL("""
         update Admission a set a.confirmed = :seats, a.waiting = :waiting, a.lastTurn = :lastTurn
         where a.session.id = :session and a.kind = :kind and a.confirmed = 0 and a.lastTurn = 0 and not a.sharesRoom
         """)
    int fill(Long session, AdmissionKind kind, Integer seats, Integer waiting, Long lastTurn);

    /** The state, and whether a room is shared. */
    @HQL("""
         select s.status, (select count(*) from Admission a where a.session = s and a.sharesRoom)
         from Session s where s.id = :session
         """)
    Standing standing(Long session);

    /** What is true of a session once one of its ways in is locked. */
    record Standing(Session.Status status, Long sharing) {

        boolean sharesRoom() {
            return sharing > 0;
        }
    }

    /**
     * Gives a newcomer a seat or a place in the queue. The first statement is all it takes while there are seats, and one
     * more where a room is shared; only then are the rows locked and looked at, for a seat may have come back between the
     * two. Either way the caller holds the way in until the end of the transaction.
     */
    default Entry admit(Session session, AdmissionKind kind) {
        if (takeSeat(session.getId(), kind) == 1) {
            var standing = standing(session.getId());
            if (!standing.sharesRoom() || room(session).enter()) {
                return new Entry(Place.SEAT, standing.status());
            }
            giveSeatBack(session.getId(), kind);
        }
        var place = look(session, kind).orElse(null);
        return new Entry(place, standing(session.getId()).status());
    }

    /** With the way in and the room locked. */
    default Optional<Place> look(Session session, AdmissionKind kind) {
        var account = locked(session, kind);
        var room = account.sharesRoom() ? room(session).locked() : null;
        if (account.isFree(room)) {
            takeSeat(session.getId(), kind);
            room(session).enter();
            return Optional.of(Place.SEAT);
        }
        if (!account.waitlist()) {
            return Optional.empty();
        }
        joinQueue(session.getId(), kind);
        return Optional.of(new Place(account.lastTurn() + 1, account.waiting() + 1));
    }

    /** Locks the row until the end of the transaction and reads what it says now. */
    default Account locked(Session session, AdmissionKind kind) {
        return sql("select " + Account.COLUMNS + """
                         from admission where session_id = :session and kind = :kind for update
                        """, Tuple.class)
                .setParameter("session", session.getId())
                .setParameter("kind", kind.name())
                .getResultStream()
                .findFirst()
                .map(Account::of)
                .orElseThrow(AdmissionNotOffered::new);
    }

    /** The room of the session, if it has one that is shared. */
    default SharedRoom room(Session session) {
        return new SharedRoom(this, session.getId());
    }
}

package telework.seminar;

import jakarta.persistence.Tuple;
import java.util.EnumMap;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/**
 * The books of sessions, for whoever hands seats on: locks all ways in, reckons with the {@link Ledger} and writes it back.
 * Rows are locked in one order, admissions as they were made and then the room, as newcomers do in {@link Admissions}: nobody
 * waits in a ring.
 */
public interface Ledgers extends Repository {

    @HQL("""
         update Admission a set a.capacity = :capacity, a.confirmed = :confirmed, a.waiting = :waiting, a.sharesRoom = :shares
         where a.session.id = :session and a.kind = :kind
         """)
    int put(Long session, AdmissionKind kind, Integer capacity, Integer confirmed, Integer waiting, Boolean shares);

    /** Takes a way in back: 1, or 0 when somebody has a seat by it or has ever queued, for turns are not given twice. */
    @HQL("""
         delete from Admission a
         where a.session.id = :session and a.kind = :kind and a.confirmed = 0 and a.waiting = 0 and a.lastTurn = 0
         """)
    int withdraw(Long session, AdmissionKind kind);

    /** Locks every way into a session: nobody comes in until the end of the transaction. */
    default void lockAll(Long session) {
        sql("select id from admission where session_id = :session order by id for update", Long.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Locks every way into a session and the room they share, and reads what they say now. */
    default Ledger locked(Long session) {
        var accounts = new EnumMap<AdmissionKind, Account>(AdmissionKind.class);
        sql(
                        "select " + Account.COLUMNS
                                + ", kind from admission where session_id = :session order by id for update",
                        Tuple.class)
                .setParameter("session", session)
                .getResultList()
                .forEach(row -> accounts.put(AdmissionKind.valueOf(row.get("kind", String.class)), Account.of(row)));
        boolean shared = accounts.values().stream().anyMatch(Account::sharesRoom);
        return new Ledger(accounts, shared ? new SharedRoom(this, session).locked() : null);
    }

    /** Writes down what has changed of a ledger: each row once, from one lawful state to the next. */
    default void write(Long session, Ledger before, Ledger after) {
        after.accounts().forEach((kind, account) -> {
            if (!account.equals(before.accounts().get(kind))) {
                put(session, kind, account.capacity(), account.confirmed(), account.waiting(), account.sharesRoom());
            }
        });
        new SharedRoom(this, session).write(before.room(), after.room());
    }
}

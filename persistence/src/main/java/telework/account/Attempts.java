package telework.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.common.TooOften;

/**
 * Attempts to get in. Each counts as a failure from its beginning until it is known to be none, so that of many at the same
 * moment no more are let through than one after another would be. Any node sees the same.
 */
public interface Attempts extends Repository {

    /** Long ago by the clock of every node, also of one that is slow. */
    Instant AT_ONCE = Instant.EPOCH;

    @HQL("select p.failures, p.triedAt, p.allowedAt from AttemptPace p where p.subject = :subject")
    List<AttemptCount> counts(String subject);

    /**
     * Lets an attempt through, or not.
     *
     * @param whose the account's address, or where the attempt comes from
     * @throws TooOften when it comes before the pause is over
     */
    default void take(Pace pace, String whose, Instant now) {
        var subject = pace.subject(whose);
        boolean taken = false;
        while (!taken) {
            var counted = counts(subject).stream().findFirst();
            taken = counted.isEmpty() ? first(pace, subject, now) : another(pace, subject, counted.get(), now);
        }
    }

    /** False when somebody else was first. */
    default boolean first(Pace pace, String subject, Instant now) {
        return sql("""
                        insert into attempt_pace (subject, failures, tried_at, allowed_at)
                        values (:subject, 1, :now, :allowed) on conflict do nothing
                        """)
                        .setParameter("subject", subject)
                        .setParameter("now", now)
                        .setParameter("allowed", allowed(pace, 1, now))
                        .executeUpdate()
                == 1;
    }

    /** The condition is checked by the statement that counts: of two who have read the same, one goes through. */
    default boolean another(Pace pace, String subject, AttemptCount counted, Instant now) {
        if (counted.allowedAt().isAfter(now)) {
            throw new TooOften(Duration.between(now, counted.allowedAt()));
        }
        int failures = counted.next(now);
        return sql("""
                        update attempt_pace set failures = :failures, tried_at = :now, allowed_at = :allowed
                        where subject = :subject and failures = :seen and allowed_at <= :now
                        """)
                        .setParameter("failures", failures)
                        .setParameter("now", now)
                        .setParameter("allowed", allowed(pace, failures, now))
                        .setParameter("subject", subject)
                        .setParameter("seen", counted.failures())
                        .executeUpdate()
                == 1;
    }

    /** All is well: nothing is remembered. */
    default void forget(Pace pace, String whose) {
        sql("delete from attempt_pace where subject = :subject")
                .setParameter("subject", pace.subject(whose))
                .executeUpdate();
    }

    /** One attempt was none in vain; the others from there stay counted, lest an account of one's own wipes them out. */
    default void takeBack(Pace pace, String whose) {
        var subject = pace.subject(whose);
        sql("delete from attempt_pace where subject = :subject and failures = 1")
                .setParameter("subject", subject)
                .executeUpdate();
        sql("update attempt_pace set failures = failures - 1, allowed_at = :allowed where subject = :subject and failures > 1")
                .setParameter("subject", subject)
                .setParameter("allowed", AT_ONCE)
                .executeUpdate();
    }

    default Instant allowed(Pace pace, int failures, Instant now) {
        var pause = pace.pauseAfter(failures);
        return pause.isZero() ? AT_ONCE : now.plus(pause);
    }

    /** Deletes what is too old to count. */
    default int discardForgotten(Instant now) {
        return sql("delete from attempt_pace where tried_at < :before")
                .setParameter("before", now.minus(Pace.MEMORY))
                .executeUpdate();
    }
}

package telework.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.Repository;

/** The second factors. Whatever opens a door is used up by the statement that checks it. */
public interface SecondFactors extends Repository {

    @HQL("select f.secret from SecondFactor f where f.accountId = :account and f.confirmedAt is not null")
    List<String> confirmed(Long account);

    @HQL("select f.secret from SecondFactor f where f.accountId = :account and f.confirmedAt is null")
    List<String> unconfirmed(Long account);

    /** The sealed secret; empty when there is no second factor that signing in asks for. */
    default Optional<String> secret(Long account) {
        return confirmed(account).stream().findFirst();
    }

    /** The sealed secret of one that waits for its first code. */
    default Optional<String> waiting(Long account) {
        return unconfirmed(account).stream().findFirst();
    }

    /** Begins anew, unless one is confirmed already: then all stays as it is. */
    default void begin(Long account, String secret) {
        sql("delete from second_factor where account_id = :account and confirmed_at is null")
                .setParameter("account", account)
                .executeUpdate();
        sql("insert into second_factor (account_id, secret) values (:account, :secret) on conflict do nothing")
                .setParameter("account", account)
                .setParameter("secret", secret)
                .executeUpdate();
    }

    /** @return false when there is none that waits for this secret's first code */
    default boolean confirm(Long account, String secret, long step, Instant now) {
        boolean confirmed = sql("""
                        update second_factor set confirmed_at = :now, last_step = :step
                        where account_id = :account and secret = :secret and confirmed_at is null
                        """)
                        .setParameter("now", now)
                        .setParameter("step", step)
                        .setParameter("account", account)
                        .setParameter("secret", secret)
                        .executeUpdate()
                == 1;
        if (confirmed) {
            record(account, "secondFactor", "confirmed");
        }
        return confirmed;
    }

    /** Takes the code of a step. @return false when it, or a later one, has been taken before */
    default boolean take(Long account, long step) {
        return sql("""
                        update second_factor set last_step = :step
                        where account_id = :account and confirmed_at is not null and last_step < :step
                        """)
                        .setParameter("step", step)
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }

    /** @return false when there is no such code, or it has been taken before */
    default boolean take(Long account, RecoveryCode code, Instant now) {
        boolean taken = sql("""
                        update recovery_code set used_at = :now
                        where account_id = :account and code_hash = :hash and used_at is null
                        """)
                        .setParameter("now", now)
                        .setParameter("account", account)
                        .setParameter("hash", code.hash(account))
                        .executeUpdate()
                == 1;
        if (taken) {
            record(account, "recoveryCode", "used");
        }
        return taken;
    }

    /** The codes from now on; those before open nothing any more. */
    default void replaceCodes(Long account, List<RecoveryCode> codes) {
        sql("delete from recovery_code where account_id = :account")
                .setParameter("account", account)
                .executeUpdate();
        codes.forEach(code -> sql("insert into recovery_code (account_id, code_hash) values (:account, :hash)")
                .setParameter("account", account)
                .setParameter("hash", code.hash(account))
                .executeUpdate());
        record(account, "recoveryCodes", "replaced");
    }

    /** Recovery codes that have not been used. */
    default int codesLeft(Long account) {
        return sql("select count(*) from recovery_code where account_id = :account and used_at is null", Long.class)
                .setParameter("account", account)
                .getSingleResult()
                .intValue();
    }

    /** With its recovery codes. */
    default void remove(Long account) {
        sql("delete from second_factor where account_id = :account")
                .setParameter("account", account)
                .executeUpdate();
        record(account, "secondFactor", "removed");
    }

    /** None of its rows is told, for they are secret: only that something was done to the account. */
    default void record(Long account, String what, String done) {
        var trail = Trail.of(this);
        trail.record(Act.of(Action.CHANGED, trail.subject(StaffAccount.class, account))
                .with(what, done));
    }
}

package telework.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.common.Secret;

/** The links that let people choose a password. */
public interface AccountLinks extends Repository {

    @HQL(
            "from AccountLink l join fetch l.account where l.tokenHash = :hash and l.usedAt is null and l.expiresAt > :now")
    List<AccountLink> living(String hash, Instant now);

    default Optional<AccountLink> find(Secret token, Instant now) {
        return living(token.hash(), now).stream().findFirst();
    }

    /**
     * Uses a link up. The statement that marks it checks as well: of many who come with the same link at once, one comes in.
     *
     * @throws LinkSpent when it is no longer, or never was, a link that opens something
     */
    default void use(Secret token, Instant now) {
        use(token.hash(), now);
    }

    /** The same, known by its hash. */
    default void use(String hash, Instant now) {
        int used = sql("""
                        update account_link set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """).setParameter("now", now).setParameter("hash", hash).executeUpdate();
        if (used == 0) {
            throw new LinkSpent();
        }
    }

    /** Ends the links that are still open. */
    default void close(Long account, Instant now) {
        sql("update account_link set used_at = :now where account_id = :account and used_at is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Deletes what opens nothing any more. */
    default int discardExpired(Instant now) {
        return sql("delete from account_link where expires_at < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}

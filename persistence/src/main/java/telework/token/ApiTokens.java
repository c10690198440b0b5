package telework.token;

import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The tokens of all organisations. */
public interface ApiTokens extends Repository {

    /** How exactly it is known when a token was last used: each request of a busy program would write otherwise. */
    Duration COARSE = Duration.ofMinutes(1);

    /** Those of one organisation alone, with what they may do, ended ones too; the newest first. */
    @HQL("from ApiToken t join fetch t.scopes where t.organisationId = :organisation order by t.id desc")
    List<ApiToken> of(Long organisation);

    @HQL("from ApiToken t where t.tokenHash = :hash")
    List<ApiToken> withHash(String hash);

    @HQL("from ApiToken t join fetch t.scopes where t.id = :id")
    List<ApiToken> withId(Long id);

    /** What an organisation is called. */
    @HQL("select o.name from Organisation o where o.id = :organisation")
    String nameOf(Long organisation);

    /** The one that opens something now. */
    default Optional<ApiToken> living(TokenValue value, Instant now) {
        return withHash(value.hash()).stream()
                .filter(token -> token.isLivingAt(now))
                .findFirst();
    }

    /** The same by its key. */
    default Optional<ApiToken> living(Long id, Instant now) {
        return withId(id).stream().filter(token -> token.isLivingAt(now)).findFirst();
    }

    /** Held until the end of the transaction. */
    default Optional<ApiToken> locked(Long id) {
        return Optional.ofNullable(entityManager().find(ApiToken.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Notes that it was used: of many requests within a minute the first. @return how many rows were written */
    default int used(Long id, Instant now) {
        return sql("""
                        update api_token set last_used_at = :now
                        where id = :id and (last_used_at is null or last_used_at <= :before)
                        """)
                .setParameter("now", now)
                .setParameter("before", now.minus(COARSE))
                .setParameter("id", id)
                .executeUpdate();
    }
}

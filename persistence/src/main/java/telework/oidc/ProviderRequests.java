package telework.oidc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.common.Secret;

/** Those who are with the provider. */
public interface ProviderRequests extends Repository {

    @HQL("where stateHash = :state and browserHash = :browser and expiresAt > :now")
    List<ProviderRequest> awaited(String state, String browser, Instant now);

    /**
     * Lets somebody back in, once: the statement that deletes the row decides, so that of many with the same state at once one
     * comes through.
     *
     * @return empty for a state that is unknown, over or used, or that another browser was given
     */
    default Optional<ProviderRequest> take(Secret state, Secret browser, Instant now) {
        return awaited(state.hash(), browser.hash(), now).stream()
                .findFirst()
                .filter(request -> isDeleted(state.hash()));
    }

    default boolean isDeleted(String state) {
        return sql("delete from provider_request where state_hash = :state")
                        .setParameter("state", state)
                        .executeUpdate()
                == 1;
    }

    /** Deletes those who did not come back in time. */
    default int discardExpired(Instant now) {
        return sql("delete from provider_request where expires_at < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}

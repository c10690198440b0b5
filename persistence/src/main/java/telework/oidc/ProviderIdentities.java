package telework.oidc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;
import telework.common.Repository;

/** Who at a provider is which account. */
public interface ProviderIdentities extends Repository {

    @HQL("from ProviderIdentity i join fetch i.account where i.issuer = :issuer and i.subject = :subject")
    List<ProviderIdentity> known(String issuer, String subject);

    @HQL("where account.id = :account and issuer = :issuer")
    List<ProviderIdentity> ofAccount(Long account, String issuer);

    default Optional<ProviderIdentity> find(Person person) {
        return known(person.issuer(), person.subject()).stream().findFirst();
    }

    /** Whom the account is connected with there; empty: with nobody. */
    default Optional<ProviderIdentity> of(Long account, String issuer) {
        return ofAccount(account, issuer).stream().findFirst();
    }

    /** Writes it down at once: of two of the same person, or of the same account, the schema takes one. @throws IdentityTaken for the other */
    default void enter(ProviderIdentity identity) {
        try {
            entityManager().persist(identity);
            entityManager().flush();
        } catch (ConstraintViolationException taken) {
            throw new IdentityTaken();
        }
    }

    default void remove(ProviderIdentity identity) {
        entityManager().remove(identity);
    }

    /** Notes when somebody came in by it; that they did is recorded at the account. */
    default void noteUse(Long id, Instant now) {
        sql("update provider_identity set used_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }
}

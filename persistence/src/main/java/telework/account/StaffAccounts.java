package telework.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.EmailAddress;
import telework.common.Plain;
import telework.common.Repository;

/** Those who may sign in to the console. */
public interface StaffAccounts extends Repository {

    @HQL("where email = :email")
    List<StaffAccount> withEmail(EmailAddress email);

    String FOUND =
            "from StaffAccount a left join SecondFactor f on f.accountId = a.id where lower(a.name) like :pattern escape '!' or cast(a.email as String) like :pattern escape '!' ";

    @HQL("select count(*) from StaffAccount")
    Long count();

    /** Those whose name or address has the words, in the order of their addresses. @param pattern for LIKE, see {@link Plain} */
    default List<AccountLine> lines(String pattern, int first, int size) {
        return entityManager()
                .createQuery(
                        "select a.id, a.email, a.name, a.status, f.confirmedAt is not null, a.signedInAt " + FOUND
                                + "order by a.email",
                        AccountLine.class)
                .setParameter("pattern", pattern)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    default long count(String pattern) {
        return entityManager()
                .createQuery("select count(*) " + FOUND, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
    }

    /** Writes a new account down at once: of two of the same address the schema takes one. @throws AccountExists for the other */
    default void enter(StaffAccount account) {
        try {
            entityManager().persist(account);
            entityManager().flush();
        } catch (ConstraintViolationException taken) {
            throw new AccountExists(account.getEmail());
        }
    }

    default Optional<StaffAccount> locked(Long id) {
        return Optional.ofNullable(entityManager().find(StaffAccount.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Notes when somebody came in. A statement, so that it undoes nothing that is done to the account meanwhile. */
    default void noteSignIn(Long id, Instant now) {
        noteSignIn(id, now, null);
    }

    /** @param provider who vouched for them; null: nobody, they knew the password */
    default void noteSignIn(Long id, Instant now, String provider) {
        sql("update staff_account set signed_in_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
        var trail = Trail.of(this);
        trail.record(
                Act.of(Action.SIGNED_IN, trail.subject(StaffAccount.class, id)).with("provider", provider));
    }

    /** Keeps the same password at today's cost, unless another has been chosen meanwhile. */
    default void rehash(Long id, String seen, String hash) {
        sql("update staff_account set password_hash = :hash where id = :id and password_hash = :seen")
                .setParameter("hash", hash)
                .setParameter("id", id)
                .setParameter("seen", seen)
                .executeUpdate();
    }
}

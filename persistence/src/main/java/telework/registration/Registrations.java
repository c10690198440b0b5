package telework.registration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.Page;
import telework.common.EmailAddress;
import telework.common.Plain;
import telework.common.Repository;
import telework.mail.Outbox;
import telework.seminar.AdmissionKind;

/** The registrations. */
public interface Registrations extends Repository {

    String WITH_SESSION = """
            from Registration r join fetch r.session s join fetch s.seminar m join fetch m.organisation
            left join fetch s.venue v left join fetch v.prefecture
            """;

    @HQL(WITH_SESSION + "where r.token = :token")
    List<Registration> withToken(String token);

    @HQL(WITH_SESSION + "where r.id = :id")
    List<Registration> withId(Long id);

    @HQL("from Registration r where r.session.id = :session and r.mark.idempotencyKey = :key")
    List<Registration> withKey(Long session, String key);

    /** Whether the mailbox holds a registration for the session that is not cancelled. */
    default boolean isLiving(Long session, EmailAddress email) {
        // Not @HQL: the processor does not see attributes of an embedded record that have a converter.
        return entityManager()
                        .createQuery("""
                                select count(*) from Registration r where r.session.id = :session
                                    and r.applicant.email = :email and r.status <> CANCELLED
                                """, Long.class)
                        .setParameter("session", session)
                        .setParameter("email", email)
                        .getSingleResult()
                > 0;
    }

    @HQL("""
            from Registration r where r.session.id = :session and r.admission = :admission and r.status = WAITING
            order by r.turn
            """)
    List<Registration> waiting(Long session, AdmissionKind admission, Page page);

    @HQL("""
            select count(*) from Registration r
            where r.session.id = :session and r.admission = :admission and r.status = WAITING and r.turn <= :turn
            """)
    Long ahead(Long session, AdmissionKind admission, Long turn);

    /** Those with a seat by their reading, then the queue in its order, then the cancelled. */
    default List<RegistrationLine> lines(Long session, int first, int size) {
        return entityManager()
                .createQuery("""
                        select r.id, r.number, r.admission, r.status,
                            case r.status when WAITING then (
                                select count(*) from Registration w where w.session.id = :session
                                    and w.admission = r.admission and w.status = WAITING and w.turn <= r.turn)
                                else null end,
                            r.applicant.name.familyName,
                            r.applicant.name.givenName, r.applicant.name.familyNameKana, r.applicant.name.givenNameKana,
                            r.applicant.email, r.applicant.organisationName, r.applicant.corporateNumber, r.registeredAt
                        from Registration r where r.session.id = :session
                        order by case r.status when CONFIRMED then 0 when WAITING then 1 else 2 end,
                            case r.status when WAITING then r.turn else 0 end,
                            r.applicant.name.familyNameKana, r.applicant.name.givenNameKana, r.id
                        """, RegistrationLine.class)
                .setParameter("session", session)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @HQL("select count(*) from Registration r where r.session.id = :session")
    Long countOf(Long session);

    /** The head of the queue, in its order. */
    default List<Registration> firstWaiting(Long session, AdmissionKind admission, int people) {
        return waiting(session, admission, Page.first(people));
    }

    default Optional<Registration> byToken(String token) {
        return Plain.canBeAsked(token) ? withToken(token).stream().findFirst() : Optional.empty();
    }

    default Optional<Registration> byId(Long id) {
        return withId(id).stream().findFirst();
    }

    default Optional<Registration> byKey(Long session, String key) {
        return key == null ? Optional.empty() : withKey(session, key).stream().findFirst();
    }

    /**
     * Writes a registration down at once. The schema has the last word where two of the same mailbox come by different ways
     * in, which no lock of one admission keeps apart.
     *
     * @throws AlreadyRegistered when the mailbox has registered meanwhile
     * @throws IdempotencyKeyReused when the key has come meanwhile, with another wish
     */
    default void enter(Registration registration) {
        try {
            entityManager().persist(registration);
            entityManager().flush();
        } catch (ConstraintViolationException broken) {
            var constraint = String.valueOf(broken.getConstraintName()).toLowerCase(Locale.ROOT);
            if (constraint.contains("registration_is_made_once")) {
                throw new AlreadyRegistered(registration.getApplicant().email());
            }
            if (constraint.contains("registration_request_counts_once")) {
                throw new IdempotencyKeyReused();
            }
            throw broken;
        }
    }

    /**
     * Owes a mail to each living registration of a session.
     *
     * @param occasion a number that no other mail of this kind about the session has
     * @return how many
     */
    default int owe(Long session, String kind, int occasion, Instant now) {
        return sql("insert into outbox_message " + Outbox.COLUMNS + """
                          select nextval('outbox_message_seq'), :prefix || r.id, :kind, r.id, r.email, r.language, 'DUE',
                              :now, :now, 0
                          from registration r where r.session_id = :session and r.status <> 'CANCELLED'
                          """)
                .setParameter("prefix", kind.toLowerCase(Locale.ROOT) + "/" + occasion + "/")
                .setParameter("kind", kind)
                .setParameter("session", session)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Reads again what the database says now; right after a lock, when what was read before may be old. */
    default void refresh(Registration registration) {
        entityManager().refresh(registration);
    }
}

package telework.registration;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What a list shows of each, in the order of {@link RegistrationLine}. */
    String LINE = """
            select r.id, r.number, r.admission, r.status, cast(null as Long), r.applicant.name, r.applicant.email,
                r.applicant.organisationName, r.applicant.corporateNumber, r.applicant.language,
                r.registeredAt, r.confirmedAt, r.cancelledAt, a.arrivedAt, s.status, r.readingKey
            from Registration r join r.session s left join Attendance a on a.registration = r
            """;

    @HQL(WITH_SESSION + "where r.token = :token")
    List<Registration> withToken(String token);

    @HQL(WITH_SESSION + "where r.id = :id")
    List<Registration> withId(Long id);

    @HQL(WITH_SESSION + "where r.number = :number")
    List<Registration> withNumber(String number);

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

    /** A page of those who are looked for. @param first how many go before, from 0 */
    default List<RegistrationLine> lines(RegistrantSearch search, int first, int size) {
        var query = entityManager()
                .createQuery(LINE + search.found() + search.order().orderBy(), RegistrationLine.class)
                .setFirstResult(first)
                .setMaxResults(size);
        search.bindTo(query);
        return counted(search.session(), query.getResultList());
    }

    /**
     * The next of those who are looked for, straight by the index however far down the list: for who goes through it all.
     *
     * @param last the line before; null at the beginning
     */
    default List<RegistrationLine> linesBehind(RegistrantSearch search, RegistrationLine last, int size) {
        var order = search.order();
        var query = entityManager()
                .createQuery(
                        LINE + search.found() + (last == null ? "" : order.behind()) + order.orderBy(),
                        RegistrationLine.class)
                .setMaxResults(size);
        search.bindTo(query);
        if (last != null) {
            query.setParameter("key", order.key(last)).setParameter("id", last.id());
        }
        return counted(search.session(), query.getResultList());
    }

    /** Those of the ids, in no order. */
    default List<RegistrationLine> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager()
                        .createQuery(LINE + "where r.id in :ids", RegistrationLine.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Locks several rows until the end of the transaction, in the order of their ids, and reads what they say now.
     *
     * @return in the order of their ids
     */
    default List<Registration> locked(Collection<Long> ids) {
        return entityManager()
                .createQuery("from Registration r where r.id in :ids order by r.id", Registration.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    default long count(RegistrantSearch search) {
        var query = entityManager().createQuery("select count(*) from Registration r" + search.found(), Long.class);
        search.bindTo(query);
        return query.getSingleResult();
    }

    /** How many there are in each state. */
    @HQL(
            "select r.status, r.admission, count(*) from Registration r where r.session.id = :session group by r.status, r.admission")
    List<RegistrantCount> counts(Long session);

    /** With the place of those who wait: the queue is counted once for a page, not once for a row. */
    default List<RegistrationLine> counted(Long session, List<RegistrationLine> lines) {
        var waiting = lines.stream()
                .filter(line -> line.status() == Registration.Status.WAITING)
                .map(RegistrationLine::id)
                .toList();
        if (waiting.isEmpty()) {
            return lines;
        }
        var positions = positions(session, waiting);
        return lines.stream().map(line -> line.at(positions.get(line.id()))).toList();
    }

    /** The place of each in its queue, from 1. */
    default Map<Long, Long> positions(Long session, List<Long> waiting) {
        return sql("""
                        select q.id, q.position from (
                            select id, row_number() over (partition by admission order by turn) as position
                            from registration where session_id = :session and status = 'WAITING') q
                        where q.id in (:waiting)
                        """, Object[].class)
                .setParameter("session", session)
                .setParameterList("waiting", waiting)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

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

    /** @param number 12 digits */
    default Optional<Registration> byNumber(String number) {
        return withNumber(number).stream().findFirst();
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
        entityManager().persist(registration);
        writeDown(registration);
    }

    /**
     * Writes down at once what has changed of a registration.
     *
     * @throws AlreadyRegistered when the mailbox has registered for the session meanwhile
     */
    default void writeDown(Registration registration) {
        try {
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
     * Owes a mail to each living registration of a session that has an address.
     *
     * @param occasion a number that no other mail of this kind about the session has
     * @return how many
     */
    default int owe(Long session, String kind, int occasion, Instant now) {
        return sql("insert into outbox_message " + Outbox.COLUMNS + """
                          select nextval('outbox_message_seq'), :prefix || r.id, :kind, r.id, r.email, r.language, 'DUE',
                              :now, :now, 0, m.organisation_id
                          from registration r join session s on s.id = r.session_id join seminar m on m.id = s.seminar_id
                          where r.session_id = :session and r.status <> 'CANCELLED' and r.email is not null
                          """)
                .setParameter("prefix", kind.toLowerCase(Locale.ROOT) + "/" + occasion + "/")
                .setParameter("kind", kind)
                .setParameter("session", session)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Locks the row until the end of the transaction and reads again what it says now, for what was read before may be old. */
    default void refresh(Registration registration) {
        entityManager().refresh(registration, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How often somebody has come by it: 1 or 0. */
    @HQL("select count(*) from Attendance a where a.registration.id = :registration")
    Long visits(Long registration);
}

package telework.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.membership.Scope;

/** Mail promised inside a transaction, so that a promise and its reason live or die together. */
public interface Outbox extends Repository {

    /** For mails to many at once: {@code insert into outbox_message} with these columns, then a select. */
    String COLUMNS =
            "(id, occasion, kind, about_id, recipient, language, status, created_at, due_at, attempts, organisation_id)";

    default void post(OutboxMessage message) {
        entityManager().persist(message);
    }

    /** Owes it, unless the same occasion is owed already: then all stays as it is. */
    default void postOnce(OutboxMessage message) {
        sql("insert into outbox_message " + COLUMNS + """
                          values (nextval('outbox_message_seq'), :occasion, :kind, :about, :recipient, :language, 'DUE',
                              :now, :now, 0, :organisation)
                          on conflict do nothing
                          """)
                .setParameter("occasion", message.getOccasion())
                .setParameter("kind", message.getKind())
                .setParameter("about", message.getAboutId())
                .setParameter("recipient", message.getRecipient().value())
                .setParameter("language", message.getLanguage())
                .setParameter("now", message.getCreatedAt())
                .setParameter("organisation", message.getOrganisationId(), Long.class)
                .executeUpdate();
    }

    /**
     * Takes the message that has been due longest, unless somebody else has it in hand: SKIP LOCKED goes past what other
     * nodes hold. Native, since the H2 dialect drops the hint of a JPA query in silence.
     */
    default Optional<OutboxMessage> take(Instant now) {
        return sql("""
                        select id from outbox_message where status = 'DUE' and due_at <= :now
                        order by due_at, id limit 1 for update skip locked
                        """, Long.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(id -> entityManager().find(OutboxMessage.class, id));
    }

    /** Those in the hand of a server for so long that whoever sent them must have died; locked, unless another node has them. */
    default List<OutboxMessage> orphans(Instant before) {
        return sql("""
                        select id from outbox_message where status = 'SENDING' and sending_since < :before
                        order by id for update skip locked
                        """, Long.class)
                .setParameter("before", before)
                .getResultStream()
                .map(id -> entityManager().find(OutboxMessage.class, id))
                .toList();
    }

    default Optional<OutboxMessage> byId(Long id) {
        return Optional.ofNullable(entityManager().find(OutboxMessage.class, id));
    }

    default Optional<OutboxMessage> locked(Long id) {
        return Optional.ofNullable(entityManager().find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    String OF_STAFF = "from OutboxMessage m where (:status = '' or cast(m.status as String) = :status) and ";

    default List<OutboxLine> lines(Scope scope, String status, int first, int size) {
        return scope.bindTo(entityManager()
                        .createQuery(
                                """
                        select m.id, m.kind, m.recipient, m.subject, m.status, m.attempts, m.createdAt, m.dueAt,
                            m.settledAt, m.lastAnswer
                        """ + OF_STAFF + scope.hql("m.organisationId") + " order by m.id desc",
                                OutboxLine.class))
                .setParameter("status", status)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    default long count(Scope scope, String status) {
        return scope.bindTo(entityManager()
                        .createQuery("select count(*) " + OF_STAFF + scope.hql("m.organisationId"), Long.class))
                .setParameter("status", status)
                .getSingleResult();
    }

    /** Of some organisations and what is below them. @param everywhere all there are */
    @HQL("""
         select m.status, count(*) from OutboxMessage m
         where :everywhere = true or exists (
             select 1 from OrganisationBelow b where b.descendantId = m.organisationId and b.ancestorId in :tops)
         group by m.status
         """)
    List<OutboxCount> counts(boolean everywhere, Collection<Long> tops);
}

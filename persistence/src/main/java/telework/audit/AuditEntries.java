package telework.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.membership.Scope;

/** The trail, to look at; and its chain. Entries are written by {@link Trail}. */
public interface AuditEntries extends Repository {

    String LINES = """
            select e.id, e.occurredAt, e.actorKind, e.actor, a.name, e.source, e.action, e.subjectType, e.subjectId,
                e.subjectLabel, o.name, e.details
            from AuditEntry e
            left join Organisation o on o.id = e.organisationId
            left join Organisation a on a.id = e.actingFor
            """;
    String LATEST_FIRST = "order by e.occurredAt desc, e.id desc";

    default Optional<AuditEntry> byId(Long id) {
        return Optional.ofNullable(entityManager().find(AuditEntry.class, id));
    }

    @HQL("select o.id from Organisation o where o.name = :name order by o.id")
    List<Long> organisationsNamed(String name);

    @HQL(LINES + "where e.id = :id")
    List<AuditLine> linesOf(Long id);

    /** Latest first. @param scope of whose data @param behind null for the first */
    default List<AuditLine> lines(Scope scope, AuditSearch search, AuditPlace behind, int size) {
        var query = entityManager()
                .createQuery(
                        LINES + search.where(behind, scope.hql("e.organisationId")) + LATEST_FIRST, AuditLine.class);
        search.bindTo(query, behind);
        return scope.bindTo(query).setMaxResults(size).getResultList();
    }

    /** What has been recorded of: names of entities. Skips from one to the next on the index instead of reading all. */
    default List<String> subjectTypes() {
        return sql("""
                        with recursive kind(name) as (
                            select min(subject_type) from audit_entry
                            union all
                            select (select min(e.subject_type) from audit_entry e where e.subject_type > kind.name)
                            from kind where kind.name is not null)
                        select name from kind where name is not null
                        """, String.class).getResultList();
    }

    /**
     * Forgets the personal values of what was recorded before a moment, the oldest first; that they were there, and masked,
     * remains, and the chain still holds.
     *
     * @return how many entries; fewer than {@code most} when none is left
     */
    default int forgetBefore(Instant moment, int most) {
        return sql("""
                        update audit_entry set personal = null where id in (
                            select id from audit_entry where personal is not null and occurred_at < :moment
                            order by occurred_at, id fetch first :most rows only)
                        """)
                .setParameter("moment", moment)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** Lengthens the chain by at most so many entries. @return its end; empty when there was nothing to do, or another node is at it */
    default Optional<ChainHead> link(int most) {
        return entityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> new ChainLinking(connection).link(most));
    }

    /** Where the chain ends now. */
    default ChainHead head() {
        return sql("select coalesce(position, 0), hash from audit_head where id = 1", ChainHead.class)
                .getSingleResult();
    }
}

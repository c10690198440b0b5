package telework.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.common.Database.POSTGRESQL;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionImplementor;
import org.junit.jupiter.api.Test;
import telework.membership.Scope;

/** How PostgreSQL goes about a million entries; rolled back at the end. */
class AuditSpeedTest {

    private static final Instant MOMENT = Instant.parse("2026-11-10T00:00:00Z");
    private static final String PAGE = " order by occurred_at desc, id desc limit 51";
    private static final String BEHIND = " (occurred_at, id) < (timestamptz '2026-11-10T00:00:00Z', 500000)";

    @Test
    void everyWayToLookReadsAPageFromAnIndex() {
        POSTGRESQL.run(em -> {
            em.getTransaction().setRollbackOnly();
            fill(em);

            assertIndex(em, " where" + BEHIND, "audit_entry_by_time");
            assertIndex(em, " where actor = 'a7@example.jp' and" + BEHIND, "audit_entry_by_actor");
            assertIndex(em, " where organisation_id = 7 and" + BEHIND, "audit_entry_by_organisation");
            assertIndex(
                    em, " where subject_type = 'T7' and subject_id = '70007' and" + BEHIND, "audit_entry_by_subject");
            assertIndex(em, " where action = 'REFUSED' and" + BEHIND, "audit_entry_by_action");
            assertThat(new AuditEntries_(em)
                            .lines(Scope.EVERYWHERE, AuditSearch.ALL, new AuditPlace(MOMENT, 500_000L), 51))
                    .hasSize(51);
            assertThat(new AuditEntries_(em).subjectTypes()).contains("T7");
        });
    }

    /** A million entries of fifty actors, a hundred organisations, twenty kinds; one in a thousand is a refusal. */
    private static void fill(EntityManager em) {
        run(em, "alter table audit_entry disable trigger user");
        run(em, """
                insert into audit_entry (occurred_at, actor_kind, actor, action, subject_type, subject_id, organisation_id, details)
                select timestamptz '2026-11-01T00:00:00Z' + n * interval '1 second', 'STAFF', 'a' || n % 50 || '@example.jp',
                    case when n % 1000 = 0 then 'REFUSED' else 'CHANGED' end, 'T' || n % 20, '' || n % 100000, n % 100, '{}'
                from generate_series(1, 1000000) n
                """);
        run(em, "analyze audit_entry");
    }

    private static void assertIndex(EntityManager em, String where, String index) {
        List<?> lines = em.createNativeQuery("explain select * from audit_entry" + where + PAGE, String.class)
                .getResultList();
        assertThat(lines.stream().map(Object::toString).collect(Collectors.joining("\n")))
                .contains(index)
                .doesNotContain("Seq Scan", "Sort");
    }

    private static void run(EntityManager em, String statement) {
        em.unwrap(SessionImplementor.class).doWork(connection -> {
            try (var each = connection.createStatement()) {
                each.execute(statement);
            }
        });
    }
}

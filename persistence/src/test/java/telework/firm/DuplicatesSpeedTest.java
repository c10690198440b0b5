package telework.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.common.Database.POSTGRESQL;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Twenty thousand firms on the database that production runs on; rolled back at the end. */
class DuplicatesSpeedTest {

    private static final int FIRMS = 20_000;
    private static final Duration ENOUGH = Duration.ofSeconds(2);

    @Test
    void looksThroughTwentyThousandFirmsAtOnce() {
        POSTGRESQL.run(em -> {
            em.getTransaction().setRollbackOnly();
            fill(em);

            assertThat(plan(em))
                    .as("no firm is compared with each of the others")
                    .doesNotContainPattern("Nested Loop[^\\n]*\\n\\s+Join Filter: \\(\\(?b\\.id > a\\.id")
                    .containsPattern("Hash Cond: \\(.*name_key|Merge Cond: \\(.*name_key|Index Cond: \\(.*name_key");
            var started = System.nanoTime();
            var pairs = new Duplicates_(em).pairs(0, 20);
            var took = Duration.ofNanos(System.nanoTime() - started);

            assertThat(pairs).hasSize(20).allMatch(FirmPair::sameName);
            assertThat(took).isLessThan(ENOUGH);
        });
    }

    /** One in forty is there twice, by name; one in fifty shares a domain, one in sixty a telephone. */
    private static void fill(EntityManager em) {
        run(em, """
                insert into firm (id, version, numberless, name, kana, name_key, kana_key, search_key, prefecture_code, made_at, demo)
                select -i, 0, false, '会社' || i, 'カイシャ' || i, 'many' || i - (case i %% 40 when 0 then 1 else 0 end), 'カイシャ' || i,
                    'many' || i, lpad(cast(1 + (i - case i %% 40 when 0 then 1 else 0 end) %% 47 as varchar), 2, '0'), now(), false
                from generate_series(1, %d) i
                """.formatted(FIRMS));
        run(em, """
                insert into firm_contact (id, version, firm_id, name, email, mail_domain, telephone, telephone_key)
                select -i, 0, -i, '総務', 'a@x', 'many' || i - (case i %% 50 when 0 then 1 else 0 end) || '.example.jp', '03',
                    '03' || 10000000 + i - (case i %% 60 when 0 then 1 else 0 end)
                from generate_series(1, %d) i
                """.formatted(FIRMS));
        run(em, "analyze firm");
        run(em, "analyze firm_contact");
    }

    private static String plan(EntityManager em) {
        List<?> lines = em.createNativeQuery(
                        "explain " + Duplicates.PAIRS + Duplicates.ORDER + " limit 20", String.class)
                .getResultList();
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static void run(EntityManager em, String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }
}

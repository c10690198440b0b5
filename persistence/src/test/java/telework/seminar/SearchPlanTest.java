package telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import telework.common.Database;
import telework.seminar.SessionSearch.Area;

/** How PostgreSQL goes about the search among twenty thousand sessions. */
class SearchPlanTest {

    private static final Database DATABASE = Database.POSTGRESQL;
    private static final String A_PAGE = "order by s.starts_at, s.id limit 20";

    @BeforeAll
    static void fill() {
        DATABASE.clear();
        DATABASE.in(ASession.withSeats(10)::in);
        DATABASE.run(em -> {
            change(em, """
                    insert into seminar (id, version, code, programme_id, organisation_id, title, description, search_key)
                    select 1000000 + n, 0, 'plan-' || n, m.programme_id, m.organisation_id, 'T', 'D', repeat('テレワーク入門 ', 60) || n
                    from generate_series(1, 2000) n, (select * from seminar limit 1) m
                    """);
            change(em, """
                    insert into session (id, version, code, seminar_id, mode, status, zone, starts_at, ends_at, revision)
                    select 1000000 + n, 0, 'plan-' || n, 1000001 + n % 2000, 'ONLINE',
                        case n % 4 when 0 then 'HELD' else 'PUBLISHED' end, 'Asia/Tokyo',
                        timestamptz '2026-11-03 01:00Z' + n * interval '2 minutes',
                        timestamptz '2026-11-03 03:00Z' + n * interval '2 minutes', 0
                    from generate_series(1, 20000) n
                    """);
            change(em, """
                    insert into admission (id, session_id, kind, capacity, confirmed)
                    select 1000000 + n, 1000000 + n, 'ONLINE', 10, n % 11 from generate_series(1, 20000) n
                    """);
            change(em, """
                    update session s set venue_id = v.id, prefecture_code = v.prefecture_code, mode = 'VENUE'
                    from (select id, prefecture_code from venue order by id limit 1) v where s.id % 40 = 0
                    """);
        });
        DATABASE.run(em -> change(em, "analyze"));
    }

    @AfterAll
    static void empty() {
        DATABASE.clear();
    }

    @Test
    void readsAPageInTheOrderOfTime() {
        assertThat(plan(TheSearch.since(NOW), A_PAGE))
                .contains("session_by_start")
                .doesNotContain("Seq Scan on session")
                .doesNotContain("Sort  ");
    }

    @Test
    void readsAPageOfAPrefectureFromItsOwnIndex() {
        assertThat(plan(TheSearch.in(Area.prefecture("13"), NOW), A_PAGE))
                .contains("session_in_prefecture")
                .doesNotContain("Seq Scan on session");
    }

    @Test
    void readsAWindowOfTimeByItsBeginning() {
        var morning = TheSearch.between(NOW.plusSeconds(200_000), NOW.plusSeconds(210_000), NOW);

        assertThat(plan(morning, "")).contains("Index Cond").doesNotContain("Seq Scan on session");
    }

    @Test
    void joinsNothingThatIsNotAskedFor() {
        assertThat(plan(TheSearch.since(NOW), "")).doesNotContain("venue").doesNotContain("prefecture");
    }

    /** All seats are read at once instead of session by session. */
    @Test
    void countsTheFacetsByOneReadingOfTheSeats() {
        var criteria = TheSearch.since(NOW).withoutFacets().toAttend();

        assertThat(plan(criteria, criteria.counted()))
                .contains("hashed SubPlan")
                .containsOnlyOnce("on session s");
    }

    /** The seats of the few are asked for by their key. */
    @Test
    void countsTheFacetsOfAMorningWithoutReadingAllSeats() {
        var criteria = TheSearch.between(NOW.plusSeconds(200_000), NOW.plusSeconds(201_000), NOW)
                .withoutFacets()
                .toAttend();

        assertThat(plan(criteria, criteria.counted())).doesNotContain("Seq Scan on admission");
    }

    private static String plan(SessionSearch search, String more) {
        var criteria = search.toAttend();
        return plan(criteria, "select s.id" + criteria.sql() + more);
    }

    private static String plan(SessionCriteria criteria, String statement) {
        List<String> lines =
                DATABASE.in(em -> criteria.bindTo(new Sessions_(em).sql("explain " + statement, String.class))
                        .getResultList());
        return String.join("\n", lines);
    }

    private static void change(EntityManager em, String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }
}

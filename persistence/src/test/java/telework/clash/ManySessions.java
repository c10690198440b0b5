package telework.clash;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import telework.seminar.Session;

/** A year of 50,000 sessions of 5,000 seminars in all prefectures and themes, made from one by PostgreSQL itself. */
final class ManySessions {

    private final Session model;

    private ManySessions(Session model) {
        this.model = model;
    }

    static ManySessions around(Session model) {
        return new ManySessions(model);
    }

    void in(EntityManager em) {
        run(em, """
                insert into venue (id, name, address, prefecture_code, directory_key, search_key)
                select -i, '会館' || i, '見本町' || i, lpad(cast(1 + i % 47 as varchar), 2, '0'), 'many-' || i, '' from generate_series(1, 470) i
                """);
        run(em, """
                insert into seminar (id, version, code, programme_id, organisation_id, title, description, search_key)
                select -i, 0, 'many-' || i, m.programme_id, m.organisation_id, 'セミナー' || i, '', ''
                from seminar m, generate_series(1, 5000) i where m.id = %d
                """.formatted(model.getSeminar().getId()));
        run(em, """
                insert into seminar_theme (seminar_id, theme_code)
                select m.id, t.code from seminar m join theme t on t.position in (1 + -m.id % 9, 1 + -m.id % 7) where m.id < 0
                """);
        run(em, """
                insert into session (id, version, code, seminar_id, venue_id, prefecture_code, mode, status, zone, starts_at, ends_at, revision)
                select -i, 0, 'many-' || i, -(1 + i % 5000), case when i % 5 > 0 then -(1 + i % 470) end,
                    case when i % 5 > 0 then lpad(cast(1 + (1 + i % 470) % 47 as varchar), 2, '0') end,
                    case when i % 5 > 0 then 'VENUE' else 'ONLINE' end, 'PUBLISHED', 'Asia/Tokyo',
                    timestamptz '2026-06-01T00:00:00Z' + i * interval '10 minutes',
                    timestamptz '2026-06-01T02:00:00Z' + i * interval '10 minutes', 0
                from generate_series(1, 50000) i
                """);
        run(em, "analyze session");
        run(em, "analyze seminar_theme");
        run(em, "analyze venue");
    }

    /** How the database would go about it. */
    static String plan(EntityManager em, String statement, Map<String, ?> parameters) {
        var query = em.createNativeQuery("explain " + statement, String.class);
        parameters.forEach(query::setParameter);
        List<?> lines = query.getResultList();
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static void run(EntityManager em, String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }
}

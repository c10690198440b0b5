package telework.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A country's seminars, each with ten dates, written straight into the schema that the server has made, by statements that
 * both databases understand. Nothing begins or ends on the day of the measurement, so that both are asked about the same.
 */
final class Catalogue {

    static final int SEMINARS = 5_000;
    static final int DATES = 10;
    private static final int VENUES = 10;
    private static final int DAYS = 150;
    private static final int DAYS_OVER = 30;

    private static final String ORGANISERS = """
            insert into organisation (id, kind, name, name_en, prefecture_code)
            select nextval('organisation_seq'), 'CHAMBER', p.name_ja || '商工会議所', p.name_en || ' Chamber', p.code
            from prefecture p
            """;

    private static final String PLACES = """
            insert into venue (id, name, address, prefecture_code, directory_key, search_key)
            select nextval('venue_seq'), p.name_ja || '産業会館' || g.n, p.name_ja || '中央' || g.n, p.code,
                'bench ' || p.code || ' ' || g.n, p.name_ja || '産業会館' || g.n || ' ' || p.name_ja || '中央' || g.n
            from prefecture p, generate_series(1, %d) as g(n)
            """.formatted(VENUES);

    /** Search keys as long as those of real seminars. */
    private static final String OFFERS = """
            insert into seminar (id, version, code, programme_id, organisation_id, title, description, theme_codes, search_key)
            select nextval('seminar_seq'), 0, 'bench-' || g.n, c.id, o.id, p.name_ja || '企業向' || t.name_ja || '講座' || g.n,
                '%1$s', ' ' || t.code || ' ', p.name_ja || '企業向' || t.name_ja || '講座' || g.n || ' %1$s ' || o.name
            from generate_series(1, %2$d) as g(n)
                join prefecture p on p.code = lpad(cast(mod(g.n, 47) + 1 as varchar(2)), 2, '0')
                join organisation o on o.name = p.name_ja || '商工会議所'
                join theme t on t.position = mod(g.n, 9) + 1
                join programme c on c.code = 'bench'
            """;

    private static final String CONTENT = "中小企業経営者、労務担当者対象。導入手順、勤怠管理、情報漏洩防止、助成金申請、先進事例紹介。".repeat(6);

    private static final String TAGS = """
            insert into seminar_theme (seminar_id, theme_code)
            select m.id, t.code from seminar m join theme t on position(' ' || t.code || ' ' in m.theme_codes) > 0
            where m.code like 'bench-%'
            """;

    /** A third on site, a third online, a third both; some over, some called off, some closed, some drafts. */
    private static final String SITTINGS = """
            insert into session (id, version, code, seminar_id, venue_id, prefecture_code, mode, status, zone, starts_at,
                ends_at, revision)
            select nextval('session_seq'), 0, d.code, d.seminar_id, v.id, v.prefecture_code, d.mode,
                case when d.days < 0 then 'HELD' when mod(d.n, 29) = 0 then 'CANCELLED' when mod(d.n, 31) = 0 then 'DRAFT'
                    when mod(d.n, 17) = 0 then 'CLOSED' else 'PUBLISHED' end,
                'Asia/Tokyo', d.starts_at, d.starts_at + interval '2' hour, 0
            from (
                select e.*, case mod(e.n, 3) when 0 then 'VENUE' when 1 then 'ONLINE' else 'HYBRID' end as mode,
                    cast(? as timestamp with time zone)
                        + (case when e.days < 0 then e.days - 2 else e.days + 2 end) * interval '1' day
                        + mod(e.n, 8) * interval '1' hour as starts_at
                from (
                    select f.*, mod(f.n * 7, %1$d) - %2$d as days
                    from (
                        select m.id as seminar_id, m.code || '-' || g.n as code, o.prefecture_code,
                            cast(substring(m.code from 7) as integer) * %3$d + g.n as n
                        from seminar m
                            join organisation o on o.id = m.organisation_id
                            cross join generate_series(1, %3$d) as g(n)
                        where m.code like 'bench-%%') f) e) d
                left join venue v on d.mode <> 'ONLINE'
                    and v.directory_key = 'bench ' || d.prefecture_code || ' ' || (mod(d.n, %4$d) + 1)
            """.formatted(DAYS, DAYS_OVER, DATES, VENUES);

    private static final String WAYS_IN = """
            insert into admission (id, session_id, kind, capacity, confirmed, waitlist)
            select nextval('admission_seq'), s.id, '%1$s', %2$d,
                mod(cast(replace(substring(s.code from 7), '-', '') as integer), %2$d + 1), true
            from session s where s.code like 'bench-%%' and s.mode in ('%1$s', 'HYBRID')
            """;

    private final Connection connection;
    private final LocalDate today;

    Catalogue(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** @return how many sessions there are now */
    int write(int seminars) throws SQLException {
        Seeding.programme(connection);
        change(ORGANISERS);
        change(PLACES);
        change(OFFERS.formatted(CONTENT, seminars));
        change(TAGS);
        int sessions = sittings();
        change(WAYS_IN.formatted("VENUE", 30));
        change(WAYS_IN.formatted("ONLINE", 200));
        change("analyze");
        return sessions;
    }

    private int sittings() throws SQLException {
        try (var statement = connection.prepareStatement(SITTINGS)) {
            statement.setObject(1, today.atStartOfDay().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        }
    }

    private void change(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

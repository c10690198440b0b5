package telework.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Published sessions that have room for everybody, written straight into the schema that the server has made. */
final class Seeding {

    private static final int CAPACITY = 1_000_000_000;

    private final Connection connection;

    private Seeding(Connection connection) {
        this.connection = connection;
    }

    /** What all sessions belong to; one however often it is asked for. */
    static void prepare(Connection connection) throws SQLException {
        if (isPrepared(connection)) {
            return;
        }
        programme(connection);
        var seeding = new Seeding(connection);
        seeding.execute("""
                insert into organisation (id, kind, name) select nextval('organisation_seq'), 'SECRETARIAT', '測定事務局'
                """);
        seeding.execute("""
                insert into venue (id, name, address, prefecture_code, directory_key, search_key)
                select nextval('venue_seq'), '測定会場', '千代田区霞が関1-1', '13', 'bench', 'bench'
                """);
        seeding.execute("""
                insert into seminar (id, version, code, programme_id, organisation_id, title, description, search_key)
                select nextval('seminar_seq'), 0, 'bench', p.id, o.id, 'テレワーク入門セミナー', '測定のための開催回です。', 'bench'
                from programme p, organisation o where p.code = 'bench' and o.name = '測定事務局'
                """);
    }

    private static boolean isPrepared(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from seminar where code = 'bench'")) {
            return rows.next();
        }
    }

    /** The programme of all that is measured; one however often it is asked for. */
    static void programme(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into programme (id, code, name_ja, name_en, starts_on, ends_on, zone)
                    select nextval('programme_seq'), 'bench', '測定', 'Bench', current_date, current_date + 60, 'Asia/Tokyo'
                    where not exists (select 1 from programme where code = 'bench')
                    """);
        }
    }

    /** A crowd with as many sessions as told; their codes begin with the crowd's name. */
    static Crowd crowd(Connection connection, String name, int sessions) throws SQLException {
        var seeding = new Seeding(connection);
        var codes = new ArrayList<String>();
        for (int number = 0; number < sessions; number++) {
            codes.add(name + "-" + number);
        }
        seeding.insert(codes);
        return new Crowd(name, codes);
    }

    private void insert(List<String> codes) throws SQLException {
        for (var code : codes) {
            execute("""
                    insert into session (id, version, code, seminar_id, venue_id, prefecture_code, mode, status, zone, starts_at, ends_at,
                        revision)
                    select nextval('session_seq'), 0, ?, s.id, v.id, v.prefecture_code, 'VENUE', 'PUBLISHED', 'Asia/Tokyo',
                        now() + interval '30 days', now() + interval '30 days 2 hours', 0
                    from seminar s, venue v where s.code = 'bench' and v.name = '測定会場'
                    """, code);
            execute("""
                    insert into admission (id, session_id, kind, capacity, waitlist)
                    select nextval('admission_seq'), id, 'VENUE', %d, true from session where code = ?
                    """.formatted(CAPACITY), code);
        }
    }

    private void execute(String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("Not one row: " + sql);
            }
        }
    }
}

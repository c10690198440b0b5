package telework.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** A session with as many registrants as told, no two of them alike; PostgreSQL only. */
record Registrants(long session, int rows) {

    private static final String ROWS = """
            insert into registration (id, version, number, token, session_id, admission, status, family_name, given_name,
                family_name_kana, given_name_kana, email, organisation_name, corporate_number, language, registered_at,
                confirmed_at, request_digest, reading_key, search_key)
            select nextval('registration_seq'), 0, '9' || lpad(cast(%1$d + g.n as text), 11, '0'),
                lpad(cast(%1$d + g.n as text), 22, 'x'), %2$d, 'VENUE', 'CONFIRMED', '佐藤' || g.n, '花子' || g.n, 'サトウ',
                'ハナコ', 'export-' || %1$d + g.n || '@example.jp', '測定商事株式会社' || g.n || '支店', '7000012050002', 'ja',
                now(), now(), repeat('0', 64), '1サトウ ハナコ' || mod(g.n, 997), E'\\n佐藤花子' || g.n
            from generate_series(1, %3$d) as g(n)
            """;

    /** @param name of its session's code */
    static Registrants write(Connection connection, String name, int rows) throws SQLException {
        var code = Seeding.crowd(connection, name, 1).name() + "-0";
        long session = number(connection, "select id from session where code = '" + code + "'");
        change(connection, ROWS.formatted(session * 1_000_000L, session, rows));
        change(connection, "update admission set confirmed = %d where session_id = %d".formatted(rows, session));
        change(connection, "analyze registration");
        return new Registrants(session, rows);
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d", rows);
    }
}

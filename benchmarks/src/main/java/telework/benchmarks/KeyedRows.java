package telework.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** The limit of a list: what it shows of its rows, read by one statement that knows their keys already. */
final class KeyedRows implements AutoCloseable {

    /** As many as a page shows. */
    private static final int MOST = 20;

    private static final String ROWS = """
            select s.id, s.code, m.id, m.code, m.title, m.title_en, o.name, o.name_en, s.status, s.zone, s.starts_at,
                s.ends_at, s.opens_at, s.closes_at, v.name, v.prefecture_code, a.kind, a.capacity, a.confirmed, a.waiting,
                a.waitlist
            from session s
                join seminar m on m.id = s.seminar_id
                join organisation o on o.id = m.organisation_id
                left join venue v on v.id = s.venue_id
                join admission a on a.session_id = s.id
            where s.code in (%s)
            order by s.starts_at, s.id
            """.formatted(String.join(", ", Collections.nCopies(MOST, "?")));

    private final Connection connection;
    private final PreparedStatement statement;

    /** @param connection its own from now on */
    KeyedRows(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(ROWS);
    }

    /** @return how many of the sessions were found */
    int read(List<String> codes) throws SQLException {
        for (int place = 0; place < MOST; place++) {
            statement.setString(place + 1, codes.get(Math.min(place, codes.size() - 1)));
        }
        long last = -1;
        int sessions = 0;
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                sessions += rows.getLong(1) == last ? 0 : 1;
                last = rows.getLong(1);
                for (int column = 2; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
        return sessions;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package telework.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The limit of an export: the same rows in the same order, read by one statement and written to a file as they come. */
final class PlainFile implements AutoCloseable {

    private static final int AT_A_TIME = 1000;

    private static final String ROWS = """
            select r.number, r.status, r.family_name, r.given_name, r.family_name_kana, r.given_name_kana,
                r.organisation_name, r.corporate_number, r.email, r.admission, r.language, r.registered_at, r.confirmed_at
            from registration r where r.session_id = %d order by r.reading_key, r.id
            """;

    private final Connection connection;
    private final Path file;

    /** @param connection its own from now on */
    PlainFile(Connection connection, Path file) throws SQLException {
        this.connection = connection;
        this.file = file;
        connection.setAutoCommit(false);
    }

    Round write(Registrants registrants) throws SQLException, IOException {
        long begin = System.nanoTime();
        long rows = writeRows(ROWS.formatted(registrants.session()));
        long nanos = System.nanoTime() - begin;
        if (rows != registrants.rows()) {
            throw new IllegalStateException(rows + " rows, not " + registrants.rows());
        }
        return new Round(rows, nanos);
    }

    private long writeRows(String sql) throws SQLException, IOException {
        long count = 0;
        try (var statement = connection.createStatement();
                var out = Files.newBufferedWriter(file)) {
            statement.setFetchSize(AT_A_TIME);
            try (var rows = statement.executeQuery(sql)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        out.append(rows.getString(column)).append(',');
                    }
                    out.append("\r\n");
                    count++;
                }
            }
        }
        connection.commit();
        return count;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

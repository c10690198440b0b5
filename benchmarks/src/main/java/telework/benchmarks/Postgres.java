package telework.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A real PostgreSQL from Maven Central. A commit is on the disk when it returns: without that, nothing here would be true. */
final class Postgres implements AutoCloseable {

    private static final String USER = "postgres";

    /** Kept, so that its level is. */
    private static final Logger LOG = Logger.getLogger("io.zonky.test");

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start(Path data) throws IOException, SQLException {
        LOG.setLevel(Level.WARNING);
        Files.createDirectories(data.getParent());
        // Made for tests, it would otherwise start without both.
        var postgres = new Postgres(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
        postgres.requireDurable();
        return postgres;
    }

    private void requireDurable() throws SQLException {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            var value = text("show " + setting);
            if (!value.equals("on")) {
                throw new IllegalStateException(setting + " is " + value);
            }
        }
    }

    /** What tells the application to keep its data here. */
    Map<String, String> settings() {
        return Map.of("telework.db.url", url(), "telework.db.user", USER);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, "");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    String version() throws SQLException {
        return text("show server_version");
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

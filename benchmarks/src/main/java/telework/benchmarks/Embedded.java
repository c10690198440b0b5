package telework.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The H2 file that {@code ./run} keeps its data in. Only one process may have it open, so others look at a copy. */
final class Embedded {

    private static final String FILE = "telework.mv.db";
    private static final String MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0";

    private final Path data;
    private final Path copy;

    private Embedded(Path folder) {
        this.data = folder.resolve("data");
        this.copy = folder.resolve("copy");
    }

    /** Has the server make its schema, fills it and copies it. */
    static Embedded make(Options options, Filling filling) throws Exception {
        var embedded = new Embedded(options.work().resolve("h2"));
        Benchmark.say("Starting the server on H2, for its schema");
        Server.start(options.server(), embedded.data, Map.of()).close();
        try (var connection = open(embedded.data)) {
            filling.fill(connection);
        }
        Files.createDirectories(embedded.copy);
        Files.copy(embedded.data.resolve(FILE), embedded.copy.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        return embedded;
    }

    /** The folder of a server that is to run on it. */
    Path data() {
        return data;
    }

    Connection connectToCopy() throws SQLException {
        return open(copy);
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("telework").toAbsolutePath() + MODE, "sa", "");
    }

    /** Writes rows. */
    @FunctionalInterface
    interface Filling {
        void fill(Connection connection) throws SQLException;
    }
}

package telework.tests;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.jpa.HibernatePersistenceProvider;

/** Where a server under test keeps its data; a test looks in while the server is down. */
public enum Store {
    /** A file in the data folder, which one process at a time may open. */
    H2 {
        @Override
        public Map<String, String> settings(Path data) {
            return Map.of();
        }

        @Override
        HikariConfig access(Path data) {
            return file(data.resolve("telework"));
        }

        /** A copy: opening the file itself would repair what the next start of the server has to repair. */
        @Override
        HikariConfig glance(Path data) throws IOException {
            var copy = Files.createDirectories(data.resolveSibling("copies")).resolve(data.getFileName());
            Files.copy(data.resolve("telework.mv.db"), Path.of(copy + ".mv.db"), StandardCopyOption.REPLACE_EXISTING);
            return file(copy);
        }

        private static HikariConfig file(Path database) {
            var config = new HikariConfig();
            config.setJdbcUrl("jdbc:h2:file:" + database
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000");
            config.setUsername("sa");
            return config;
        }
    },
    POSTGRESQL {
        @Override
        public Map<String, String> settings(Path data) {
            return Map.of("telework.db.url", url(data), "telework.db.user", "postgres");
        }

        @Override
        HikariConfig access(Path data) {
            var config = new HikariConfig();
            config.setJdbcUrl(url(data));
            config.setUsername("postgres");
            return config;
        }

        /** A database of its own for each data folder. */
        private static String url(Path data) {
            var name = data.getFileName().toString().replace('-', '_').toLowerCase();
            var postgres = Postgres.running();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement();
                    var known = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (!known.next()) {
                    connection.createStatement().execute("create database " + name);
                }
            } catch (SQLException unable) {
                throw new IllegalStateException(unable);
            }
            return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name;
        }
    };

    /** Started when it is first asked for; ends with the tests. */
    private static final class Postgres {
        private static EmbeddedPostgres server;

        static synchronized EmbeddedPostgres running() {
            try {
                server = server == null ? EmbeddedPostgres.start() : server;
                return server;
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
        }
    }

    /** What tells the server to keep its data here. */
    public abstract Map<String, String> settings(Path data);

    abstract HikariConfig access(Path data);

    HikariConfig glance(Path data) throws IOException {
        return access(data);
    }

    /** Fills it in one transaction, through the application's own persistence unit, which brings the schema along. */
    public void fill(Path data, Consumer<EntityManager> work) {
        try (var source = new HikariDataSource(access(data));
                var factory = new HibernatePersistenceProvider()
                        .createEntityManagerFactory(
                                "telework",
                                Map.of(
                                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                        "jakarta.persistence.nonJtaDataSource", source,
                                        "hibernate.transaction.coordinator_class", "jdbc"));
                var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            work.accept(em);
            em.getTransaction().commit();
        }
    }

    /** The rows of a query, each as its columns joined by blanks; changes nothing. */
    public List<String> rows(Path data, String query) {
        try (var source = new HikariDataSource(glance(data));
                var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        } catch (SQLException | IOException unable) {
            throw new IllegalStateException(query, unable);
        }
    }
}

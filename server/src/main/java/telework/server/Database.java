package telework.server;

import java.nio.file.Path;

/** The databases the application knows, told apart by the address; each has its own driver class. */
enum Database {
    EMBEDDED("jdbc:h2:", "org.h2.jdbcx.JdbcDataSource", "sa"),
    POSTGRESQL("jdbc:postgresql:", "org.postgresql.ds.PGSimpleDataSource", "telework");

    private final String prefix;
    private final String driver;
    private final String defaultUser;

    Database(String prefix, String driver, String defaultUser) {
        this.prefix = prefix;
        this.driver = driver;
        this.defaultUser = defaultUser;
    }

    static Database of(String url) {
        for (var database : values()) {
            if (url.startsWith(database.prefix)) {
                return database;
            }
        }
        throw StartRefused.misuse(
                "telework.db.url must begin with " + EMBEDDED.prefix + " or " + POSTGRESQL.prefix + ", but is: " + url);
    }

    /**
     * WRITE_DELAY: else the last half second of commits dies with the process, and with it the knowledge of which mails have
     * left. The server closes the database when it has stopped the application. H2's own shutdown hook would do so at once
     * and pull it from under the requests and timers that are still running.
     */
    static String embeddedUrl(Path data) {
        return EMBEDDED.prefix + "file:" + data.resolve("telework")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000;OPTIMIZE_REUSE_RESULTS=0"
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    String driver() {
        return driver;
    }

    String defaultUser() {
        return defaultUser;
    }
}

package telework.common;

import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** Which of the two databases this is. */
enum Vendor {
    H2,
    POSTGRESQL;

    static Vendor of(DataSource source) {
        try (var connection = source.getConnection()) {
            return valueOf(connection.getMetaData().getDatabaseProductName().toUpperCase(Locale.ROOT));
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }

    /** Where its own migrations lie. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}

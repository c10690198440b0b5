package telework.venue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import telework.common.Plain;

/**
 * Makes a directory of the venues that were written down session by session: each gets its keys, and of those with the same
 * the first stays. In Java, for only PostgreSQL can fold spellings (NFKC) itself.
 */
public class VenuesOnce implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("013.1");
    }

    @Override
    public String getDescription() {
        return "venues once";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Map<String, Long> kept = new HashMap<>();
        var connection = context.getConnection();
        try (var all = connection.createStatement();
                var venues = all.executeQuery("select id, name, address, prefecture_code from venue order by id")) {
            while (venues.next()) {
                long id = venues.getLong(1);
                var key = VenueKey.of(venues.getString(2), venues.getString(3), venues.getString(4));
                var earlier = kept.putIfAbsent(key, id);
                if (earlier == null) {
                    var words = Plain.searchKey(venues.getString(2) + "\n" + venues.getString(3));
                    change(
                            connection,
                            "update venue set directory_key = ?, search_key = ? where id = ?",
                            key,
                            words,
                            id);
                } else {
                    change(connection, "update session set venue_id = ? where venue_id = ?", earlier, id);
                    change(connection, "delete from venue where id = ?", id);
                }
            }
        }
    }

    private static void change(Connection connection, String statement, Object... values) throws SQLException {
        try (var change = connection.prepareStatement(statement)) {
            for (int index = 0; index < values.length; index++) {
                change.setObject(index + 1, values[index]);
            }
            change.executeUpdate();
        }
    }
}

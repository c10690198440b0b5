package telework.organisation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Gives the organisations made before migration 35 their {@link OrganisationKeys}: neither database can fold kana in SQL. Of
 * chambers that were written down twice the first has the key; staff decide about the other.
 */
public class KeysOfEarlierOrganisations implements JavaMigration {

    private static final String ROWS =
            "select id, kind, name, name_en, kana, prefecture_code from organisation order by id";
    private static final String UPDATE = "update organisation set search_key = ?, chamber_key = ? where id = ?";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("035.1");
    }

    @Override
    public String getDescription() {
        return "keys of earlier organisations";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** The connection is Flyway's, and so is the transaction. */
    @Override
    public void migrate(Context context) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (var rows = context.getConnection().prepareStatement(ROWS);
                var update = context.getConnection().prepareStatement(UPDATE);
                var row = rows.executeQuery()) {
            while (row.next()) {
                queue(update, keys(row), row.getLong("id"), taken);
            }
            update.executeBatch();
        }
    }

    private static void queue(PreparedStatement update, OrganisationKeys keys, long id, Set<String> taken)
            throws SQLException {
        update.setString(1, keys.search());
        update.setString(2, taken.add(keys.chamber()) ? keys.chamber() : null);
        update.setLong(3, id);
        update.addBatch();
    }

    private static OrganisationKeys keys(ResultSet row) throws SQLException {
        return OrganisationKeys.of(
                Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("kana"),
                row.getString("prefecture_code"));
    }
}

package telework.registration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.common.PersonName;

/** Gives the registrations made before migration 15 their {@link RegistrantKeys}: neither database can fold kana in SQL. */
public class KeysOfEarlierRegistrations implements JavaMigration {

    private static final int AT_A_TIME = 500;
    private static final String ROWS = """
            select id, number, family_name, given_name, family_name_kana, given_name_kana, email, organisation_name
            from registration where id > ? order by id limit ?
            """;
    private static final String UPDATE = "update registration set search_key = ?, reading_key = ? where id = ?";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("15.1");
    }

    @Override
    public String getDescription() {
        return "keys of earlier registrations";
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
        giveAll(context.getConnection());
    }

    void giveAll(Connection connection) throws SQLException {
        try (var rows = connection.prepareStatement(ROWS);
                var update = connection.prepareStatement(UPDATE)) {
            rows.setInt(2, AT_A_TIME);
            for (var last = OptionalLong.of(0); last.isPresent(); ) {
                rows.setLong(1, last.getAsLong());
                last = give(rows, update);
            }
        }
    }

    /** @return the last id of a batch; empty after the last batch */
    private static OptionalLong give(PreparedStatement rows, PreparedStatement update) throws SQLException {
        var last = OptionalLong.empty();
        try (var row = rows.executeQuery()) {
            while (row.next()) {
                last = OptionalLong.of(row.getLong("id"));
                queue(update, keys(row), last.getAsLong());
            }
        }
        update.executeBatch();
        return last;
    }

    private static void queue(PreparedStatement update, RegistrantKeys keys, long id) throws SQLException {
        update.setString(1, keys.search());
        update.setString(2, keys.reading());
        update.setLong(3, id);
        update.addBatch();
    }

    private static RegistrantKeys keys(ResultSet row) throws SQLException {
        var name = new PersonName(
                row.getString("family_name"),
                row.getString("given_name"),
                kana(row.getString("family_name_kana")),
                kana(row.getString("given_name_kana")));
        var email = new EmailAddress(row.getString("email"));
        return RegistrantKeys.of(row.getString("number"), name, email, row.getString("organisation_name"));
    }

    private static Kana kana(String column) {
        return column == null ? null : new Kana(column);
    }
}

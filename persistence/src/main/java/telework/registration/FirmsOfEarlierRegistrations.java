package telework.registration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import telework.common.Plain;
import telework.firm.FirmName;

/**
 * Gives the registrations made before migration 36 their firm: each corporate number becomes one, named as it was typed first,
 * and what was typed is folded so that staff can be shown the rest. In Java, for only PostgreSQL can fold spellings itself.
 */
public class FirmsOfEarlierRegistrations implements JavaMigration {

    private static final int AT_A_TIME = 500;
    private static final String NAMED =
            "select id, organisation_name from registration where id > ? and organisation_name is not null order by id limit ?";
    private static final String NUMBERED = """
            select corporate_number, organisation_name, registered_at from registration r
            where corporate_number is not null and id = (
                select min(id) from registration q where q.corporate_number = r.corporate_number)
            order by id
            """;
    private static final String FIRM = """
            insert into firm (id, version, corporate_number, numberless, name, name_key, search_key, made_at, demo)
            values (nextval('firm_seq'), 0, ?, false, ?, ?, ?, ?, false)
            """;
    private static final String BELONG = """
            update registration set firm_id = (
                select f.id from firm f where f.corporate_number = registration.corporate_number)
            where corporate_number is not null
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("036.1");
    }

    @Override
    public String getDescription() {
        return "firms of earlier registrations";
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
        try (var rows = connection.prepareStatement(NAMED);
                var update = connection.prepareStatement("update registration set firm_key = ? where id = ?")) {
            rows.setInt(2, AT_A_TIME);
            for (var last = OptionalLong.of(0); last.isPresent(); ) {
                rows.setLong(1, last.getAsLong());
                last = give(rows, update);
            }
        }
        try (var firms = connection.prepareStatement(FIRM);
                var belong = connection.prepareStatement(BELONG)) {
            makeFirms(connection, firms);
            belong.executeUpdate();
        }
    }

    /** @return the last id of a batch; empty after the last batch */
    private static OptionalLong give(PreparedStatement rows, PreparedStatement update) throws SQLException {
        var last = OptionalLong.empty();
        try (var row = rows.executeQuery()) {
            while (row.next()) {
                last = OptionalLong.of(row.getLong(1));
                update.setString(1, FirmName.key(row.getString(2)));
                update.setLong(2, last.getAsLong());
                update.addBatch();
            }
        }
        update.executeBatch();
        return last;
    }

    private static void makeFirms(Connection connection, PreparedStatement firm) throws SQLException {
        try (var rows = connection.prepareStatement(NUMBERED);
                var row = rows.executeQuery()) {
            while (row.next()) {
                var number = row.getString(1);
                var name = row.getString(2) == null ? number : row.getString(2);
                firm.setString(1, number);
                firm.setString(2, name);
                firm.setString(3, FirmName.key(name));
                firm.setString(4, Plain.searchKey(name) + "\n" + number);
                firm.setObject(5, row.getObject(3));
                firm.addBatch();
            }
        }
        firm.executeBatch();
    }
}

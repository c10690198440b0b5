package telework.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;

/** An installation from before the directory, in a schema of its own. */
@ParameterizedClass
@EnumSource(Database.class)
class VenuesOnceTest {

    private static final String SCHEMA = "before_the_directory";

    @Parameter
    Database database;

    @Test
    void makesOneOfThePlacesThatWereWrittenDownTwice() throws SQLException {
        migration().target("8").load().migrate();
        try (var connection = database.source().getConnection()) {
            connection.setSchema(SCHEMA);
            insertVenue(connection, 51, "みほん会館", "東京都千代田区1-2");
            insertVenue(connection, 52, "ミホン会館", "千代田区１－２");
            insertVenue(connection, 53, "みほん会館 別館", "千代田区1-2");
            insertSession(connection, 1, 51);
            insertSession(connection, 2, 52);
            insertSession(connection, 3, 53);

            migration().load().migrate();

            assertThat(rows(connection, "select id || ' ' || name from venue order by id"))
                    .containsExactly("51 みほん会館", "53 みほん会館 別館");
            assertThat(rows(connection, "select venue_id from session order by id"))
                    .containsExactly("51", "51", "53");
            connection.setSchema("public");
        } finally {
            migration().load().clean();
        }
    }

    private FluentConfiguration migration() {
        return Flyway.configure()
                .dataSource(database.source())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .cleanDisabled(false)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + database.name().toLowerCase())
                .javaMigrations(new VenuesOnce());
    }

    private static void insertVenue(Connection connection, int id, String name, String address) throws SQLException {
        change(
                connection,
                "insert into venue (id, name, address, prefecture_code) values (%d, '%s', '%s', '13')"
                        .formatted(id, name, address));
    }

    private static void insertSession(Connection connection, int id, int venue) throws SQLException {
        if (id == 1) {
            change(
                    connection,
                    "insert into programme values (1, 'tm2026', '月間', 'Month', '2026-11-01', '2026-11-30', 'Asia/Tokyo')");
            change(connection, "insert into organisation (id, kind, name) values (1001, 'CHAMBER', '見本')");
            change(connection, """
                    insert into seminar (id, version, code, programme_id, organisation_id, title, description, search_key)
                    values (1, 0, 's', 1, 1001, 't', '', '')
                    """);
        }
        change(connection, """
                insert into session (id, version, code, seminar_id, venue_id, status, zone, revision)
                values (%d, 0, 's-%d', 1, %d, 'DRAFT', 'Asia/Tokyo', 0)
                """.formatted(id, id, venue));
    }

    private static void change(Connection connection, String statement) throws SQLException {
        try (var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}

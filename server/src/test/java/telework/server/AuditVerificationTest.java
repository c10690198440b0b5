package telework.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the tables as the migration makes them; that the chain itself is checked has tests of its own. */
class AuditVerificationTest {

    private static final Path MIGRATION =
            Path.of("../persistence/src/main/resources/db/migration/common/V030__audit_trail.sql");

    @TempDir
    Path data;

    @BeforeEach
    void prepare() throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("runscript from '" + MIGRATION.toAbsolutePath() + "'");
        }
    }

    @Test
    void aWholeChainIsOk() {
        assertThat(verify()).isEqualTo("0 OK");
    }

    @Test
    void aBrokenChainIsNot() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into audit_entry (actor_kind, actor, action, subject_type, subject_id, details)
                    values ('SYSTEM', 'x', 'VIEWED', 'x', 'x', '{}')
                    """);
        }

        assertThat(verify()).isEqualTo("1 BROKEN: entry 1 is neither in the chain nor on its way into it");
    }

    @Test
    void anEndThatIsNotInItIsNot() {
        assertThat(verify("--noted", "7:" + "a".repeat(64)))
                .isEqualTo("1 BROKEN: the chain does not go through the end that was noted");
    }

    @Test
    void whatCannotBeReadIsNeither() {
        assertThat(AuditVerification.run(
                        new String[] {"--data", data.resolve("nothing").toString()}, settings()))
                .isEqualTo(2);
        assertThat(AuditVerification.run(new String[] {"--noted", "x"}, settings()))
                .isEqualTo(2);
        assertThat(AuditVerification.run(new String[] {"--help"}, settings())).isEqualTo(2);
    }

    /** The exit code and the last line that was printed. */
    private String verify(String... more) {
        var arguments = new String[2 + more.length];
        arguments[0] = "--data";
        arguments[1] = data.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        var printed = new ByteArrayOutputStream();
        var console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int code = AuditVerification.run(arguments, settings());
            var lines = printed.toString(StandardCharsets.UTF_8).strip().split("\\R");
            return code + " " + lines[lines.length - 1];
        } finally {
            System.setOut(console);
        }
    }

    private static Settings settings() {
        return new Settings(new Properties(), Map.of());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(Database.embeddedUrl(data), "sa", "");
    }
}

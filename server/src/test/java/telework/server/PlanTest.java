package telework.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    @TempDir
    Path folder;

    private final Properties system = new Properties();
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void theEmbeddedDatabaseLiesInTheDataFolder() {
        plan();

        assertThat(system)
                .containsEntry("telework.data", folder.toString())
                .containsEntry("telework.db.driver", "org.h2.jdbcx.JdbcDataSource")
                .containsEntry("telework.db.user", "sa")
                .containsEntry("telework.db.password", "")
                .containsEntry("telework.demo", "true");
        assertThat(system.getProperty("telework.db.url"))
                .startsWith("jdbc:h2:file:" + folder + "/telework;MODE=PostgreSQL;");
    }

    @Test
    void thePublicAddressFollowsThePort() {
        var plan = plan("--port", "9000");

        assertThat(plan.port()).isEqualTo(9000);
        assertThat(system).containsEntry("telework.public-url", "http://127.0.0.1:9000");
    }

    @Test
    void theOptionBeatsTheEnvironment() {
        environment.put("TELEWORK_HTTP_PORT", "9001");
        environment.put("TELEWORK_DEMO", "true");

        assertThat(plan("--port", "9000", "--no-demo").port()).isEqualTo(9000);
        assertThat(system).containsEntry("telework.demo", "false");
    }

    @Test
    void theFileInTheDataFolderIsRead() throws IOException {
        Files.writeString(
                folder.resolve("telework.properties"),
                "telework.http.port=9002\ntelework.mail.from=事務局 <no-reply@example.jp>\n");

        assertThat(plan().port()).isEqualTo(9002);
        assertThat(system).containsEntry("telework.mail.from", "事務局 <no-reply@example.jp>");
    }

    @Test
    void theDriverFollowsTheDatabaseAddress() {
        environment.put("TELEWORK_DB_URL", "jdbc:postgresql://db/telework");
        plan();

        assertThat(system).containsEntry("telework.db.driver", "org.postgresql.ds.PGSimpleDataSource");
    }

    @Test
    void anUnknownDatabaseIsRefused() {
        environment.put("TELEWORK_DB_URL", "jdbc:oracle:thin:@db");

        assertThatThrownBy(this::plan)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(2))
                .hasMessage("telework.db.url must begin with jdbc:h2: or jdbc:postgresql:, but is: "
                        + "jdbc:oracle:thin:@db");
    }

    @Test
    void freshNeverPretendsToEmptyAnotherDatabase() {
        environment.put("TELEWORK_DB_URL", "jdbc:postgresql://db/telework");

        assertThatThrownBy(() -> plan("--fresh")).hasMessageStartingWith("--fresh empties the embedded database only");
    }

    private Plan plan(String... more) {
        environment.putIfAbsent("TELEWORK_DATA", folder.toString());
        return Plan.of(Options.parse(more), new Settings(system, environment));
    }
}

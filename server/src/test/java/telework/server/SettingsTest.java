package telework.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Properties system = new Properties();
    private final Map<String, String> environment = new HashMap<>();
    private final Settings settings = new Settings(system, environment);

    @Test
    void aSystemPropertyBeatsTheEnvironment() {
        system.setProperty("telework.db.url", "from property");
        environment.put("TELEWORK_DB_URL", "from environment");

        assertThat(settings.find("telework.db.url")).contains("from property");
    }

    @Test
    void theEnvironmentBeatsTheFileAndIsNotCopied() {
        environment.put("TELEWORK_DB_URL", "from environment");
        settings.supplyAll(file("telework.db.url", "from file"));

        assertThat(settings.find("telework.db.url")).contains("from environment");
        assertThat(system).isEmpty();
    }

    @Test
    void theFileBeatsTheDefaultAndReachesTheServer() {
        settings.supplyAll(file("telework.smtp.host", " mail.example.jp "));

        assertThat(settings.supply("telework.smtp.host", "none")).isEqualTo("mail.example.jp");
        assertThat(system).containsEntry("telework.smtp.host", "mail.example.jp");
    }

    @Test
    void aDefaultReachesTheServer() {
        settings.supply("telework.demo", "true");

        assertThat(system).containsEntry("telework.demo", "true");
    }

    @Test
    void everySpellingOfAnEnvironmentVariableCounts() {
        environment.put("telework_public_url", "https://one.example.jp");
        environment.put("telework.smtp.host", "two.example.jp");
        environment.put("TELEWORK_RATE_LIMIT", "off");

        assertThat(settings.find("telework.public-url")).contains("https://one.example.jp");
        assertThat(settings.find("telework.smtp.host")).contains("two.example.jp");
        assertThat(settings.find("telework.rate-limit")).contains("off");
    }

    @Test
    void anEmptyValueCountsAsAbsent() {
        environment.put("TELEWORK_SMTP_HOST", "");

        assertThat(settings.supply("telework.smtp.host", "mail.example.jp")).isEqualTo("mail.example.jp");
    }

    private static Properties file(String key, String value) {
        var properties = new Properties();
        properties.setProperty(key, value);
        return properties;
    }
}

package telework.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    private static final String CONFIGURATION = "java.util.logging.config.file";

    @TempDir
    Path folder;

    @AfterEach
    void forgetConfiguration() {
        System.clearProperty(CONFIGURATION);
    }

    @Test
    void everyStartBeginsANewLogAndTheOldestGoes() throws IOException {
        var logs = new Logs(folder.resolve("log"));
        for (var start = 1; start <= 8; start++) {
            begin(logs);
            Files.writeString(logs.current(), "start " + start);
        }

        assertThat(logs.current()).hasContent("start 8");
        assertThat(folder.resolve("log/server.1.log")).hasContent("start 7");
        assertThat(folder.resolve("log/server.5.log")).hasContent("start 3");
        assertThat(folder.resolve("log/server.6.log")).doesNotExist();
    }

    @Test
    void theServerIsToldWhereToWrite() throws IOException {
        begin(new Logs(folder.resolve("100%")));

        assertThat(Path.of(System.getProperty(CONFIGURATION))).content().contains("100%%/server.log");
    }

    private void begin(Logs logs) throws IOException {
        var template = Files.writeString(folder.resolve("template.properties"), ".level=INFO\n");
        logs.begin(folder.resolve("logging.properties"), template);
    }
}

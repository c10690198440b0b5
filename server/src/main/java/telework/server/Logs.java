package telework.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * The server's log goes to {@code DATA/log/server.log}, and the console sees only warnings. Each start begins a new log
 * and keeps the five before it.
 */
final class Logs {
    private static final int KEPT = 5;

    private final Path folder;

    Logs(Path folder) {
        this.folder = folder;
    }

    Path current() {
        return folder.resolve("server.log");
    }

    /** Payara Micro reads the file that this system property names when it boots. */
    void begin(Path configuration, Path template) throws IOException {
        Files.createDirectories(folder);
        rotate();
        var logging = read(template);
        logging.setProperty(
                "java.util.logging.FileHandler.pattern", current().toString().replace("%", "%%"));
        try (var writer = Files.newBufferedWriter(configuration)) {
            logging.store(writer, null);
        }
        System.setProperty("java.util.logging.config.file", configuration.toString());
    }

    private void rotate() throws IOException {
        for (var age = KEPT - 1; age >= 0; age--) {
            var older = numbered(age);
            if (Files.exists(older)) {
                Files.move(older, numbered(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int age) {
        return age == 0 ? current() : folder.resolve("server." + age + ".log");
    }

    private static Properties read(Path template) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(template)) {
            properties.load(reader);
        }
        return properties;
    }
}

package telework.server;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Settings in MicroProfile Config's order: system property, environment variable, file in the data folder, default. The
 * server knows only the first two, so what comes from the others is supplied to it as system properties: the data
 * source's {@code ${MPCONFIG=key}} and the application's {@code @ConfigProperty} then see one truth. An empty value
 * counts as absent, as it does in MicroProfile Config.
 */
final class Settings {
    private final Properties system;
    private final Map<String, String> environment;

    Settings(Properties system, Map<String, String> environment) {
        this.system = system;
        this.environment = environment;
    }

    Optional<String> find(String key) {
        return property(key).or(() -> variable(key));
    }

    /** The value that everybody will see from now on: what was said, or else this. */
    String supply(String key, String fallback) {
        return find(key).orElseGet(() -> {
            system.setProperty(key, fallback);
            return fallback;
        });
    }

    /** What the command line says, or what follows from other settings, beats what was said elsewhere. */
    void impose(String key, String value) {
        system.setProperty(key, value);
    }

    void supplyAll(Properties file) {
        Consumer<String> supply = key -> supply(key, file.getProperty(key).strip());
        file.stringPropertyNames().forEach(supply);
    }

    private Optional<String> property(String key) {
        return Optional.ofNullable(system.getProperty(key)).filter(value -> !value.isEmpty());
    }

    private Optional<String> variable(String key) {
        var mapped = key.replaceAll("[^A-Za-z0-9]", "_");
        return given(key).or(() -> given(mapped)).or(() -> given(mapped.toUpperCase(Locale.ROOT)));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}

package telework.server;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The folder that the build assembled: this launcher, Payara Micro unpacked, the EAR. Several servers may run from it at
 * once, so nothing is written into it.
 */
record Installation(Path folder, Path bootJar) {
    /** The domain's configuration and the resource adapters without which there is no connection pool. */
    private static final List<String> STATE = List.of("config", "lib");

    static Installation here() {
        return new Installation(jarOf(Installation.class).getParent(), jarOf(PayaraMicro.class));
    }

    Path ear() {
        return folder.resolve("telework.ear");
    }

    Path logging() {
        return folder.resolve("logging.properties");
    }

    /** Payara Micro keeps its state beside its configuration; a copy for each run keeps runs apart. */
    Path copyStateTo(Path root) throws IOException {
        for (var folder : STATE) {
            copy(bootJar.resolveSibling(folder), root.resolve(folder));
        }
        return root;
    }

    /** What Payara Micro sets when it starts from its own jar, but not when it starts unpacked. */
    void applyBootProperties() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("payara-boot.properties"))) {
            properties.load(reader);
        }
        properties.forEach((key, value) -> System.getProperties().putIfAbsent(key, value));
    }

    private static void copy(Path source, Path target) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

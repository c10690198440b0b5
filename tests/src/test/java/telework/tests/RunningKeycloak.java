package telework.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A real Keycloak with a realm of ours, in a process of its own on this machine. The profile {@code keycloak} unpacks it. */
final class RunningKeycloak implements AutoCloseable {

    static final String SECRET = "only-for-this-test";
    static final String PASSWORD = "hanako-for-this-test";

    private static final Duration START = Duration.ofMinutes(5);

    private final Process process;

    private RunningKeycloak(Process process) {
        this.process = process;
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port + "/realms/telework";
    }

    /** @param application where it may send people back to */
    static RunningKeycloak start(int port, URI application) {
        try {
            var home = Path.of(System.getProperty("telework.keycloak"));
            writeRealm(home.resolve("data/import/telework.json"), application);
            var builder = new ProcessBuilder(
                            "/bin/sh",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--db=dev-mem",
                            "--cache=local")
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolveSibling("keycloak.log").toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var keycloak = new RunningKeycloak(builder.start());
            keycloak.await(URI.create(issuer(port) + "/.well-known/openid-configuration"));
            return keycloak;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static void writeRealm(Path file, URI application) throws IOException {
        try (var realm = Objects.requireNonNull(RunningKeycloak.class.getResourceAsStream("/keycloak/telework.json"))) {
            var text = new String(realm.readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    text.replace("APPLICATION", application.toString())
                            .replace("SECRET", SECRET)
                            .replace("PASSWORD", PASSWORD));
        }
    }

    private void await(URI document) {
        long end = System.nanoTime() + START.toNanos();
        while (!answers(document)) {
            if (System.nanoTime() > end || !process.isAlive()) {
                close();
                throw new AssertionError("Keycloak did not become ready; see keycloak.log");
            }
        }
    }

    private static boolean answers(URI document) {
        try {
            Thread.sleep(1000);
            var request = HttpRequest.newBuilder(document)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The script has started Java as a process of its own. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

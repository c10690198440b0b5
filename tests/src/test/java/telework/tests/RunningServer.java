package telework.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The application as {@code ./run} starts it: the assembled server in a process of its own, on a free port. */
public final class RunningServer implements AutoCloseable {

    private static final long START_SECONDS = 300;
    private static final long STOP_SECONDS = 60;
    private static final int TAIL_LINES = 60;
    private static final String READY = "Ready: ";

    /** A server that lives for a minute gains nothing from compiling what it runs a second time, and better. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path data;
    private final Process process;
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private RunningServer(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    /** An empty data folder of this name, below {@code target}, so that its log outlives the test. */
    public static Path dataFolder(String name) {
        var folder = Path.of(System.getProperty("telework.target"), "servers", name)
                .toAbsolutePath()
                .normalize();
        try {
            empty(folder);
            Files.createDirectories(folder);
            // By this mark the server knows a folder of its own, also one that a test has filled.
            Files.writeString(folder.resolve(".telework-data"), "");
            return folder;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * Starts it and waits until it calls itself ready.
     *
     * @param settings as system properties, e.g. {@code telework.smtp.host}
     * @param options of {@code ./run}, e.g. {@code --no-demo}
     */
    public static RunningServer start(Path data, Map<String, String> settings, String... options) {
        try {
            var builder = new ProcessBuilder(command(data, settings, options)).redirectErrorStream(true);
            // Nobody's own settings reach a server under test.
            builder.environment().keySet().removeIf(name -> name.toLowerCase().startsWith("telework"));
            var server = new RunningServer(data, builder.start());
            server.listen();
            server.awaitReady();
            return server;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static List<String> command(Path data, Map<String, String> settings, String... options) {
        var installation =
                Path.of(System.getProperty("telework.server")).toAbsolutePath().normalize();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + installation.resolve("jvm.options"));
        command.addAll(SHORT_LIVED);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(installation.resolve("launcher.jar").toString());
        command.addAll(List.of("--port", String.valueOf(freePort()), "--data", data.toString()));
        command.addAll(List.of(options));
        return command;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private void listen() {
        var listener = new Thread(this::readConsole, "server-console");
        listener.setDaemon(true);
        listener.start();
    }

    private void readConsole() {
        try (var console = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var copy = Files.newBufferedWriter(data.resolveSibling(data.getFileName() + ".console.log"))) {
            for (var line = console.readLine(); line != null; line = console.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length()).strip()));
                }
            }
            ready.completeExceptionally(new IllegalStateException("It ended before it was ready"));
        } catch (IOException broken) {
            ready.completeExceptionally(broken);
        }
    }

    private void awaitReady() {
        try {
            ready.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            kill();
            throw new AssertionError("The server did not become ready. Its log ends:\n" + logTail(), failed);
        }
    }

    /** The root of its pages, with a slash at the end. */
    public URI base() {
        return ready.join();
    }

    public Path data() {
        return data;
    }

    /** What it logged since this start. */
    public String log() {
        return read(data.resolve("log/server.log"));
    }

    public String logTail() {
        var lines = (read(data.resolveSibling(data.getFileName() + ".console.log")) + log())
                .lines()
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** As an administrator stops it (SIGTERM). */
    public void stop() {
        process.destroy();
        if (!ended()) {
            kill();
            throw new AssertionError("The server did not stop within " + STOP_SECONDS + " s:\n" + logTail());
        }
    }

    /** As a power failure stops it (SIGKILL): nothing of it runs any more. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    private boolean ended() {
        try {
            return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        stop();
    }
}

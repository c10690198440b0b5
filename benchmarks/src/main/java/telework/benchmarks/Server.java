package telework.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as {@code ./run} starts it: the assembled server in a process of its own, on a free port. */
final class Server implements AutoCloseable {

    private static final long START_SECONDS = 180;
    private static final long STOP_SECONDS = 60;
    private static final String READY = "Ready: ";

    private final Process process;
    private final Path console;
    private final Thread ender = new Thread(this::end, "server-ender");

    private Server(Process process, Path console) {
        this.process = process;
        this.console = console;
        Runtime.getRuntime().addShutdownHook(ender);
    }

    /** Starts it and waits until it calls itself ready. */
    static Server start(Path installation, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(data.getParent());
        var console = data.resolveSibling("console.log");
        var builder = new ProcessBuilder(command(installation, data, settings))
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        // Nobody's own settings reach a server that is measured.
        builder.environment().keySet().removeIf(name -> name.toLowerCase().startsWith("telework"));
        var server = new Server(builder.start(), console);
        server.awaitReady();
        return server;
    }

    private static List<String> command(Path installation, Path data, Map<String, String> settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + installation.resolve("jvm.options"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", installation.resolve("launcher.jar").toString()));
        command.addAll(List.of("--port", String.valueOf(freePort()), "--data", data.toString(), "--no-demo"));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (readyLine().isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                end();
                throw new IllegalStateException("The server did not become ready:\n" + Files.readString(console));
            }
            Thread.sleep(200);
        }
    }

    private String readyLine() throws IOException {
        return Files.readString(console)
                .lines()
                .filter(line -> line.startsWith(READY))
                .findFirst()
                .orElse("");
    }

    /** The number of its process. */
    long process() {
        return process.pid();
    }

    /** The root of its pages, with a slash at the end. */
    URI base() throws IOException {
        return URI.create(readyLine().substring(READY.length()).strip());
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(ender);
    }
}

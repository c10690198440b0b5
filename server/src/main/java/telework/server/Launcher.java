package telework.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.List;

/** Starts Payara Micro with the EAR: what {@code ./run}, the browser tests and the bench start. */
public final class Launcher {
    /** Taken before the server may redirect it. */
    private static final PrintStream CONSOLE = System.out;

    /** What a rehearsal visits, so that the classes behind pages, REST and documents are archived too. */
    private static final List<String> REHEARSED =
            List.of("", "seminars", "login", "api/v1/seminars", "health/live", "openapi", "metrics");

    private final Options options;
    private final Installation installation = Installation.here();
    private final Settings settings = new Settings(System.getProperties(), System.getenv());

    private Launcher(Options options) {
        this.options = options;
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            start(Options.parse(args));
        } catch (StartRefused refused) {
            exit(refused.getMessage(), refused.exitCode());
        } catch (IOException | UncheckedIOException e) {
            exit("The server did not start: " + e, 1);
        }
    }

    private static void start(Options options) throws IOException, InterruptedException {
        if (options.help()) {
            CONSOLE.print(Options.USAGE);
            return;
        }
        new Launcher(options).start();
    }

    private void start() throws IOException, InterruptedException {
        installation.applyBootProperties();
        var plan = Plan.of(options, settings);
        Port.requireFree(plan.address(), plan.port());
        keep(plan.data().open());
        if (options.fresh()) {
            plan.data().empty();
        }
        run(plan);
    }

    private void run(Plan plan) throws IOException, InterruptedException {
        var logs = new Logs(plan.data().resolve("log"));
        var root = installation.copyStateTo(plan.data().emptied("server"));
        logs.begin(root.resolve("logging.properties"), installation.logging());
        CONSOLE.println("Starting; the log is " + logs.current());
        var micro = Micro.boot(installation, root, plan.address(), plan.port());
        var visitor = new Visitor(plan.port());
        if (!micro.deploy(installation.ear()) || !visitor.awaitReady()) {
            throw StartRefused.failure("The application did not become ready; the reason is in " + logs.current());
        }
        CONSOLE.println("Ready: " + visitor.base());
        if (options.rehearse()) {
            rehearse(visitor);
        }
    }

    private static void rehearse(Visitor visitor) throws InterruptedException {
        for (var page : REHEARSED) {
            visitor.status(page);
        }
        System.exit(0);
    }

    /** The lock on the data folder lasts as long as something refers to it. */
    private static void keep(FileLock lock) {
        Runtime.getRuntime().addShutdownHook(new Thread(lock::isValid, "telework-data-lock"));
    }

    private static void exit(String message, int code) {
        System.err.println(message.stripTrailing());
        System.exit(code);
    }
}

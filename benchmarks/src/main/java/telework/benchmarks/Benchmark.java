package telework.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** What {@code ./bench} runs: each figure beside a limit taken in the same run, and nothing that is not proved right. */
public final class Benchmark {

    /** Rounds that do not count. */
    static final int WARM_UP = 3;

    private final Options options;
    private final Instant begin = Instant.now();

    private Benchmark(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        try {
            var options = Options.parse(arguments);
            if (options.help()) {
                System.out.print(Options.USAGE);
            } else {
                new Benchmark(options).run();
            }
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws Exception {
        delete(options.work());
        try (var postgres = Postgres.start(options.work().resolve("postgres"))) {
            var machine = Machine.of(postgres.version());
            var report = new Report(begin, options, machine, measure(postgres));
            say("");
            System.out.println(report.text());
            say("Written to benchmarks/results/" + report.write().getFileName());
        }
        delete(options.work());
    }

    private List<Section> measure(Postgres postgres) throws Exception {
        var sections = new ArrayList<Section>();
        say("Starting the server ...");
        try (var server = start(postgres)) {
            var client = new RestClient(server.base());
            if (options.wants(Part.REGISTRATIONS)) {
                sections.add(new Registering(options, postgres, client).measure());
            }
            if (options.wants(Part.EXPORT)) {
                sections.add(new Exporting(options, postgres, server).measure());
            }
            if (options.wants(Part.SEARCH)) {
                sections.add(new Search(options).measure(postgres, client));
            }
        }
        return sections;
    }

    private Server start(Postgres postgres) throws IOException, InterruptedException {
        var settings = new HashMap<>(postgres.settings());
        settings.put("telework.rate-limit", "off");
        return Server.start(options.server(), options.work().resolve("data"), settings);
    }

    /** @return whether the round counts */
    static boolean tellRound(String what, int round, int rounds) {
        boolean counts = round >= WARM_UP;
        say("%s: %s".formatted(what, counts ? "round %d of %d".formatted(round - WARM_UP + 1, rounds) : "warming up"));
        return counts;
    }

    static void say(String line) {
        System.err.println(line);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

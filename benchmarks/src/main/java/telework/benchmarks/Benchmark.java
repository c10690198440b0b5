package telework.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** What {@code ./bench} runs: each figure beside a limit taken in the same run, and nothing that is not proved right. */
public final class Benchmark {

    /** Rounds that do not count. */
    static final int WARM_UP = 3;

    private static final int MANY = 200;

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
            say("Starting the server ...");
            try (var server = start(postgres)) {
                report(machine, postgres, new RestClient(server.base()));
            }
        }
        delete(options.work());
    }

    private Server start(Postgres postgres) throws IOException, InterruptedException {
        var settings = new HashMap<>(postgres.settings());
        settings.put("telework.rate-limit", "off");
        return Server.start(options.server(), options.work().resolve("data"), settings);
    }

    private void report(Machine machine, Postgres postgres, RestClient client) throws Exception {
        prepare(postgres);
        var mail = new Mail(postgres);
        var live = new Series(client::asking);
        var contests = List.of(Contest.over(1, client, postgres), Contest.over(MANY, client, postgres));
        measure(live, contests, mail);
        prove(contests, new Proof(postgres));
        var comparisons =
                contests.stream().flatMap(contest -> contest.comparisons(live)).toList();
        long registered = contests.stream().mapToLong(Contest::registered).sum();
        var report = new Report(begin, options, machine, comparisons, registered, mail.sent());
        say("");
        System.out.println(report.text());
        say("Written to benchmarks/results/" + report.write().getFileName());
    }

    private static void prepare(Postgres postgres) throws SQLException {
        try (var connection = postgres.connect()) {
            Seeding.prepare(connection);
        }
    }

    private void measure(Series live, List<Contest> contests, Mail mail) throws Exception {
        try (var load = new Load(options.clients(), options.seconds())) {
            for (int round = 0; round < WARM_UP + options.rounds(); round++) {
                boolean counts = round >= WARM_UP;
                say(counts ? "Round %d of %d".formatted(round - WARM_UP + 1, options.rounds()) : "Warming up");
                live.run(load, counts);
                for (var contest : contests) {
                    contest.run(load, mail, round, counts);
                }
            }
        }
    }

    private static void prove(List<Contest> contests, Proof proof) throws SQLException {
        for (var contest : contests) {
            contest.prove(proof);
        }
    }

    private static void say(String line) {
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

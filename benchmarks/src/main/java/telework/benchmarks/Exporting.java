package telework.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The export of one format, in turn with the limit; and the heap of the server while it writes few rows and many. */
final class Exporting {

    private static final int MANY = 100_000;
    private static final int TIMES_FEWER = 10;
    private static final List<String> FORMATS = List.of("CSV", "CSV_WINDOWS_31J", "XLSX");

    /** What the server has in use: without exports, while it writes few rows, and many; in megabytes. */
    private record Needs(double idle, double few, double many) {

        String ratio() {
            return String.format(Locale.ROOT, "%.2f", many / few);
        }
    }

    private final Options options;
    private final Postgres postgres;
    private final Server server;
    private final List<Rates> exports = FORMATS.stream().map(Rates::new).toList();
    private final Rates limit = new Rates("");
    private final List<Needs> needs = new ArrayList<>();
    private Registrants few;
    private Registrants many;

    /** What each round gave. */
    private record Rates(String format, List<Double> perSecond) {

        Rates(String format) {
            this(format, new ArrayList<>());
        }

        void add(Round round, boolean counts) {
            if (counts) {
                perSecond.add(round.perSecond());
            }
        }

        Figure to(Rates other) {
            return Figure.of(IntStream.range(0, perSecond.size())
                    .mapToObj(round -> perSecond.get(round) / other.perSecond.get(round))
                    .toList());
        }
    }

    Exporting(Options options, Postgres postgres, Server server) {
        this.options = options;
        this.postgres = postgres;
        this.server = server;
    }

    Section measure() throws Exception {
        write();
        try (var jobs = new ExportJobs(postgres.connect());
                var file = new PlainFile(postgres.connect(), options.work().resolve("plain.csv"));
                var heap = Heap.of(server.process())) {
            for (int round = 0; round < Benchmark.WARM_UP + options.rounds(); round++) {
                boolean counts = Benchmark.tellRound("export", round, options.rounds());
                limit.add(file.write(many), counts);
                for (var export : exports) {
                    export.add(jobs.run(many, export.format(), ExportJobs.Meanwhile.NOTHING), counts);
                }
            }
            for (var format : FORMATS) {
                needs.add(needs(jobs, heap, format));
            }
        }
        return this::text;
    }

    private void write() throws Exception {
        Benchmark.say("Writing registrants");
        int rows = options.share(MANY);
        try (var connection = postgres.connect()) {
            Seeding.prepare(connection);
            few = Registrants.write(connection, "export-few", Math.max(1, rows / TIMES_FEWER));
            many = Registrants.write(connection, "export-many", rows);
        }
    }

    /** The few as often as the many have rows, so that both are looked at about as often. */
    private Needs needs(ExportJobs jobs, Heap heap, String format) throws Exception {
        Benchmark.say("Looking at the heap: " + format);
        heap.look();
        double idle = heap.most();
        for (int time = 0; time < TIMES_FEWER; time++) {
            jobs.run(few, format, heap::look);
        }
        double most = heap.most();
        jobs.run(many, format, heap::look);
        return new Needs(idle, most, heap.most());
    }

    private String text() {
        return String.format(Locale.ROOT, """

                ## Export of %s registrants, rows per second

                From when the server takes the job until its last part is in the database. The limit reads the same rows in the same
                order by one statement and writes them to a file, with nothing spelt, quoted or kept.
                %s%s
                Heap in use right after a collection, looked at all the time; the server's own needs are in it.

                | format | idle MB | %s rows MB | %s rows MB | ratio |
                |---|--:|--:|--:|--:|
                %s""", many, Comparison.HEAD, rates(), few, many, heaps());
    }

    private String rates() {
        return exports.stream()
                .map(export -> new Comparison(
                                "Export as " + export.format(),
                                Figure.of(export.perSecond()),
                                "JDBC and a file",
                                Figure.of(limit.perSecond()),
                                export.to(limit))
                        .row())
                .collect(Collectors.joining());
    }

    private String heaps() {
        return IntStream.range(0, FORMATS.size())
                .mapToObj(each -> String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.1f | %s |%n",
                        FORMATS.get(each),
                        needs.get(each).idle(),
                        needs.get(each).few(),
                        needs.get(each).many(),
                        needs.get(each).ratio()))
                .collect(Collectors.joining());
    }
}

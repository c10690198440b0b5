package telework.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What came out, in Markdown.
 *
 * @param registered through REST, warming up included
 * @param mailed of those, while the rounds ran
 */
record Report(
        Instant begin, Options options, Machine machine, List<Comparison> comparisons, long registered, long mailed) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter FILE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    String text() {
        var text = new StringBuilder(head());
        for (var comparison : comparisons) {
            text.append(line(comparison));
        }
        return text.append(notes()).toString();
    }

    private String head() {
        return String.format(
                Locale.ROOT,
                """
                # Registrations per second, %s

                %d cores, %d GiB, load %.1f before · %s · PostgreSQL %s, fsync on
                %d callers, %d rounds of %d s after %d to warm up; per second, median (least–most)

                | measured | /s | limit | /s | ratio |
                |---|--:|---|--:|--:|
                """,
                MINUTE.format(begin),
                machine.cores(),
                machine.gibibytes(),
                machine.load(),
                machine.jdk(),
                machine.postgres(),
                options.clients(),
                options.rounds(),
                options.seconds(),
                Benchmark.WARM_UP);
    }

    private static String line(Comparison comparison) {
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        comparison.measured(),
                        comparison.rate().rate(),
                        comparison.limit(),
                        comparison.limitRate().rate(),
                        comparison.ratio().ratio());
    }

    private String notes() {
        return String.format(Locale.ROOT, """

                Callers, server and database share the cores. The server's rounds include the mail it writes meanwhile, as files:
                %,d of %,d left during the rounds, and what had not left was put off so that JDBC did not pay for it.
                Counters, registrations, mails owed and answers agree.
                """, mailed, registered);
    }

    /** @return the file */
    Path write() throws IOException {
        var file = Files.createDirectories(options.results()).resolve(FILE.format(begin) + ".md");
        return Files.writeString(file, text());
    }
}

package telework.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came out, in Markdown. */
record Report(Instant begin, Options options, Machine machine, List<Section> sections) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter FILE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    String text() {
        return head() + sections.stream().map(Section::text).collect(Collectors.joining());
    }

    private String head() {
        return String.format(
                Locale.ROOT,
                """
                # Measurements, %s

                %d cores, %d GiB, load %.1f before · %s · PostgreSQL %s, fsync on
                %d rounds after %d to warm up; median of the rounds (least–most). Callers, server and database share the cores.
                """,
                MINUTE.format(begin),
                machine.cores(),
                machine.gibibytes(),
                machine.load(),
                machine.jdk(),
                machine.postgres(),
                options.rounds(),
                Benchmark.WARM_UP);
    }

    /** @return the file */
    Path write() throws IOException {
        var file = Files.createDirectories(options.results()).resolve(FILE.format(begin) + ".md");
        return Files.writeString(file, text());
    }
}

package telework.benchmarks;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The search on both databases: the same seminars, the same questions, the same answers. */
final class Search {

    private final Options options;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final List<Question> questions;
    private int sessions;

    Search(Options options) {
        this.options = options;
        this.questions = Question.all(today.plusDays(2), options.share(Catalogue.SEMINARS) * Catalogue.DATES);
    }

    /** @param client of a server on the PostgreSQL */
    Section measure(Postgres postgres, RestClient client) throws Exception {
        try (var connection = postgres.connect()) {
            sessions = write(new Catalogue(connection, today));
        }
        var first = new Searching("PostgreSQL", questions, client, postgres.connect());
        try (first) {
            first.measure(options.rounds());
        }
        var second = onH2();
        requireEqual(first.totals(), second.totals());
        return () -> text(List.of(first, second));
    }

    private int write(Catalogue catalogue) throws SQLException {
        Benchmark.say("Writing seminars");
        return catalogue.write(options.share(Catalogue.SEMINARS));
    }

    private Searching onH2() throws Exception {
        var embedded = Embedded.make(options, connection -> write(new Catalogue(connection, today)));
        try (var server = Server.start(options.server(), embedded.data(), Map.of("telework.rate-limit", "off"));
                var searching =
                        new Searching("H2", questions, new RestClient(server.base()), embedded.connectToCopy())) {
            searching.measure(options.rounds());
            return searching;
        }
    }

    private static void requireEqual(Map<String, Long> ours, Map<String, Long> others) {
        var differing = new HashMap<>(ours);
        differing.entrySet().removeAll(others.entrySet());
        if (!differing.isEmpty() || ours.size() != others.size()) {
            throw new IllegalStateException("PostgreSQL finds " + differing + ", but H2 " + others);
        }
    }

    private String text(List<Searching> databases) {
        return String.format(
                Locale.ROOT,
                """

                ## Search

                %,d sessions of %,d seminars; one caller; each round a hundred calls of each kind, of which few ask for the same.
                The limit is one statement that reads what a list shows of the same twenty sessions by their codes, over a
                connection of the measuring process: for H2 to a copy of the file inside that process, for only one may have it
                open. Both databases found the same number at each address.
                %s""",
                sessions,
                options.share(Catalogue.SEMINARS),
                databases.stream().map(Searching::table).collect(Collectors.joining()));
    }
}

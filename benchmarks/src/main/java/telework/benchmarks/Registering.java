package telework.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Registrations through REST beside the same statements as plain JDBC, for one session and for many. */
final class Registering {

    private static final int MANY = 200;

    private final Options options;
    private final Postgres postgres;
    private final Series live;
    private final List<Contest> contests;
    private final Mail mail;

    Registering(Options options, Postgres postgres, RestClient client) throws SQLException {
        this.options = options;
        this.postgres = postgres;
        try (var connection = postgres.connect()) {
            Seeding.prepare(connection);
        }
        this.live = new Series(client::asking);
        this.contests = List.of(Contest.over(1, client, postgres), Contest.over(MANY, client, postgres));
        this.mail = new Mail(postgres);
    }

    /** Measures, and proves that the database agrees with what the callers were told. */
    Section measure() throws Exception {
        try (var load = new Load(options.clients(), options.seconds())) {
            for (int round = 0; round < Benchmark.WARM_UP + options.rounds(); round++) {
                boolean counts = Benchmark.tellRound("registrations", round, options.rounds());
                live.run(load, counts);
                for (var contest : contests) {
                    contest.run(load, mail, round, counts);
                }
            }
        }
        for (var contest : contests) {
            contest.prove(new Proof(postgres));
        }
        long sent = mail.sent();
        return () -> text(sent);
    }

    private String text(long sent) {
        var rows = contests.stream()
                .flatMap(contest -> contest.comparisons(live))
                .map(Comparison::row)
                .collect(Collectors.joining());
        long registered = contests.stream().mapToLong(Contest::registered).sum();
        return String.format(
                Locale.ROOT, """

                ## Registrations per second

                %d callers, rounds of %d s.
                %s%s
                The server's rounds include the mail it writes meanwhile, as files: %,d of %,d left during the rounds, and what had
                not left was put off so that JDBC did not pay for it. Counters, registrations, mails owed and answers agree.
                """, options.clients(), options.seconds(), Comparison.HEAD, rows, sent, registered);
    }
}

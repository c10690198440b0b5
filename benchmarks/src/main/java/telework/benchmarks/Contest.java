package telework.benchmarks;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Registering for the same number of sessions in two ways: through the server, and by the same statements alone. */
final class Contest {

    private final String name;
    private final Crowd visitors;
    private final Crowd rows;
    private final Series rest;
    private final Series jdbc;

    private Contest(String name, Crowd visitors, Crowd rows, RestClient client, Postgres postgres) {
        this.name = name;
        this.visitors = visitors;
        this.rows = rows;
        this.rest = new Series(() -> client.registering(visitors));
        this.jdbc = new Series(() -> new JdbcRegistration(postgres.connect(), rows));
    }

    /** Each way has sessions of its own, so that both can be counted. */
    static Contest over(int sessions, RestClient client, Postgres postgres) throws SQLException {
        try (var connection = postgres.connect()) {
            var visitors = Seeding.crowd(connection, "rest-" + sessions, sessions);
            var rows = Seeding.crowd(connection, "jdbc-" + sessions, sessions);
            return new Contest(
                    sessions == 1 ? "one session" : sessions + " sessions", visitors, rows, client, postgres);
        }
    }

    /** One round of each, in turn one and the other first. */
    void run(Load load, Mail mail, int round, boolean counts) throws Exception {
        if (round % 2 == 0) {
            runRest(load, mail, counts);
            jdbc.run(load, counts);
        } else {
            jdbc.run(load, counts);
            runRest(load, mail, counts);
        }
    }

    private void runRest(Load load, Mail mail, boolean counts) throws Exception {
        rest.run(load, counts);
        mail.putOff();
    }

    void prove(Proof proof) throws SQLException {
        proof.require(visitors, rest.done());
        proof.require(rows, jdbc.done());
    }

    /** Through the server, warming up included. */
    long registered() {
        return rest.done();
    }

    /** @param live asking the server for nothing */
    Stream<Comparison> comparisons(Series live) {
        var measured = "Registrations through REST, " + name;
        return Stream.of(
                new Comparison(measured, rest.rate(), "the same statements by JDBC", jdbc.rate(), rest.ratioTo(jdbc)),
                new Comparison(measured, rest.rate(), "`GET /health/live`", live.rate(), rest.ratioTo(live)));
    }
}

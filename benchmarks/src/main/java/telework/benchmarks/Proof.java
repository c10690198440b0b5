package telework.benchmarks;

import java.sql.SQLException;

/** Whether the database agrees with what the callers were told: a fast wrong answer is no answer. */
final class Proof {

    private static final String SESSIONS = "session s where s.code like '%s-%%'";

    private final Postgres postgres;

    Proof(Postgres postgres) {
        this.postgres = postgres;
    }

    /** @param told how many of the crowd were told that they are confirmed */
    void require(Crowd crowd, long told) throws SQLException {
        require(crowd, "seats taken", told, """
                select coalesce(sum(a.confirmed), 0) from admission a where a.session_id in (select s.id from %s)
                """);
        require(crowd, "registrations", told, """
                select count(*) from registration r where r.status = 'CONFIRMED' and r.session_id in (select s.id from %s)
                """);
        require(crowd, "mails owed", told, """
                select count(*) from outbox_message m join registration r on m.occasion = 'confirmed/' || r.number
                where m.kind = 'CONFIRMED' and m.about_id = r.id and r.session_id in (select s.id from %s)
                """);
        require(crowd, "sessions whose counter is wrong", 0, """
                select count(*) from admission a where a.session_id in (select s.id from %s) and a.confirmed <> (
                    select count(*) from registration r where r.session_id = a.session_id and r.status = 'CONFIRMED')
                """);
    }

    private void require(Crowd crowd, String what, long expected, String sql) throws SQLException {
        long found = postgres.number(sql.formatted(SESSIONS.formatted(crowd.name())));
        if (found != expected) {
            throw new IllegalStateException(
                    "Wrong: %s of %s are %d, not %d".formatted(what, crowd.name(), found, expected));
        }
    }
}

package telework.benchmarks;

import java.sql.SQLException;

/** The mail that the server sends meanwhile, as files into its data folder. */
final class Mail {

    private final Postgres postgres;

    Mail(Postgres postgres) {
        this.postgres = postgres;
    }

    /** What has not left yet is put off, but for what the server has in hand: the next round does not pay for this one. */
    void putOff() throws SQLException {
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update outbox_message set due_at = due_at + interval '1 year' where id in (
                        select id from outbox_message where status = 'DUE' and due_at < now() + interval '1 day'
                        for update skip locked)
                    """);
        }
    }

    long sent() throws SQLException {
        return postgres.number("select count(*) from outbox_message where status = 'SENT'");
    }
}

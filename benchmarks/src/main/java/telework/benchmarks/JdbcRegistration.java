package telework.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One registration by its statements alone: as many round trips, one transaction, and nothing around them. */
final class JdbcRegistration implements Work {

    private static final Duration LATER = Duration.ofDays(365);

    private final Connection connection;
    private final Crowd crowd;
    private final PreparedStatement session;
    private final PreparedStatement earlier;
    private final PreparedStatement takeSeat;
    private final PreparedStatement status;
    private final PreparedStatement living;
    private final PreparedStatement registration;
    private final PreparedStatement mail;
    private final Ids registrations;
    private final Ids mails;

    /** @param connection its own from now on */
    JdbcRegistration(Connection connection, Crowd crowd) throws SQLException {
        this.connection = connection;
        this.crowd = crowd;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        session = connection.prepareStatement(Sql.SESSION);
        earlier = connection.prepareStatement(Sql.EARLIER);
        takeSeat = connection.prepareStatement(Sql.TAKE_SEAT);
        status = connection.prepareStatement(Sql.STATUS);
        living = connection.prepareStatement(Sql.LIVING);
        registration = connection.prepareStatement(Sql.REGISTRATION);
        mail = connection.prepareStatement(Sql.MAIL);
        registrations = new Ids(connection.prepareStatement("select nextval('registration_seq')"));
        mails = new Ids(connection.prepareStatement("select nextval('outbox_message_seq')"));
    }

    @Override
    public void once() throws SQLException {
        register(crowd.next());
        connection.commit();
    }

    private void register(Crowd.Person person) throws SQLException {
        long sessionId = Long.parseLong(read(1, session, person.session()));
        read(0, earlier, sessionId, person.idempotencyKey());
        write(takeSeat, sessionId, "VENUE");
        read(0, earlier, sessionId, person.idempotencyKey());
        read(1, status, sessionId);
        if (!read(1, living, sessionId, person.email()).equals("0")) {
            throw new IllegalStateException(person + " is living already");
        }
        enter(person, sessionId);
    }

    private void enter(Crowd.Person person, long sessionId) throws SQLException {
        var now = Instant.now();
        var number = "%012d".formatted(person.number());
        var secret = UUID.randomUUID().toString().replace("-", "");
        long id = registrations.next();
        write(
                registration,
                sessionId,
                person.email(),
                person.idempotencyKey(),
                secret + secret,
                number,
                secret.substring(0, 22),
                Timestamp.from(now),
                Timestamp.from(now),
                id);
        write(
                mail,
                id,
                person.email(),
                "confirmed/" + number,
                Timestamp.from(now),
                Timestamp.from(now.plus(LATER)),
                mails.next());
    }

    /**
     * Reads all that is found.
     *
     * @return the last row's first column; empty when there is none
     */
    private static String read(int expected, PreparedStatement query, Object... values) throws SQLException {
        bind(query, values);
        var first = "";
        int rows = 0;
        try (var result = query.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                rows++;
                first = result.getString(1);
                for (int column = 2; column <= columns; column++) {
                    result.getString(column);
                }
            }
        }
        require(expected, rows, query);
        return first;
    }

    private static void write(PreparedStatement change, Object... values) throws SQLException {
        bind(change, values);
        require(1, change.executeUpdate(), change);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    private static void require(int expected, int rows, PreparedStatement statement) {
        if (rows != expected) {
            throw new IllegalStateException(rows + " rows, not " + expected + ": " + statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

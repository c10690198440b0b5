package telework.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Exports as staff ask for them: a row in the database, which the server takes within a second or two. */
final class ExportJobs implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private static final String REQUEST = """
            insert into export_job (id, session_id, requested_by, requested_at, format, language, chosen_columns, words,
                row_order, status)
            values (nextval('export_job_seq'), ?, 'bench@example.jp', now(), ?, 'ja',
                'NUMBER.STATUS.NAME.KANA.ORGANISATION.CORPORATE_NUMBER.EMAIL.ADMISSION.LANGUAGE.REGISTERED_AT.CONFIRMED_AT',
                '', 'READING', 'QUEUED')
            returning id
            """;

    private final Connection connection;
    private final PreparedStatement request;
    private final PreparedStatement state;
    private final PreparedStatement discard;

    /** @param connection its own from now on */
    ExportJobs(Connection connection) throws SQLException {
        this.connection = connection;
        request = connection.prepareStatement(REQUEST);
        state = connection.prepareStatement("select status, rows_done, bytes from export_job where id = ?");
        discard = connection.prepareStatement("delete from export_job where id = ?");
    }

    /** Has the file written and forgets it. @return from when the server began until the last row was kept */
    Round run(Registrants registrants, String format, Meanwhile meanwhile) throws Exception {
        request.setLong(1, registrants.session());
        request.setString(2, format);
        long id = first(request);
        awaitOther(id, "QUEUED", Meanwhile.NOTHING);
        long begin = System.nanoTime();
        awaitOther(id, "RUNNING", meanwhile);
        var round = new Round(requireDone(id, registrants), System.nanoTime() - begin);
        discard.setLong(1, id);
        discard.executeUpdate();
        return round;
    }

    private void awaitOther(long id, String status, Meanwhile meanwhile) throws Exception {
        long deadline = System.nanoTime() + PATIENCE;
        while (status(id).equals(status)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Export " + id + " is still " + status);
            }
            meanwhile.look();
            Thread.sleep(2);
        }
    }

    private long requireDone(long id, Registrants registrants) throws SQLException {
        state.setLong(1, id);
        try (var row = state.executeQuery()) {
            row.next();
            if (!row.getString(1).equals("DONE") || row.getLong(2) != registrants.rows() || row.getLong(3) == 0) {
                throw new IllegalStateException("Export " + id + " is " + row.getString(1) + " with " + row.getLong(2)
                        + " rows, not " + registrants.rows());
            }
            return row.getLong(2);
        }
    }

    private String status(long id) throws SQLException {
        state.setLong(1, id);
        try (var row = state.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static long first(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Looks at the server while it writes. */
    @FunctionalInterface
    interface Meanwhile {

        Meanwhile NOTHING = () -> {};

        void look() throws Exception;
    }
}

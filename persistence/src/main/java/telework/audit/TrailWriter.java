package telework.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import telework.common.Sha256;

/** Writes entries into the transaction of a connection: one statement, one batch. */
final class TrailWriter {

    private static final String INSERT = """
            insert into audit_entry (request_id, actor_kind, actor, acting_for, source, action, subject_type, subject_id,
                subject_label, organisation_id, details, personal_digest, personal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final int LONGEST_LABEL = 300;

    private final PreparedStatement insert;
    private int column;

    private TrailWriter(PreparedStatement insert) {
        this.insert = insert;
    }

    static void write(Connection connection, List<Act> acts) throws SQLException {
        var caller = Callers.current();
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var act : acts) {
                new TrailWriter(insert).bind(caller, act);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void bind(Caller caller, Act act) throws SQLException {
        text(caller.request());
        text(caller.kind().name());
        text(caller.name());
        number(caller.actingFor());
        text(caller.source());
        text(act.action().name());
        bind(act.subject());
        text(act.details().masked());
        var personal = act.details().personal();
        text(personal.map(Sha256::hex).orElse(null));
        text(personal.orElse(null));
    }

    private void bind(Subject subject) throws SQLException {
        text(subject.type());
        text(subject.id());
        text(cut(subject.label()));
        number(subject.organisation());
    }

    /** A label that is too long still tells what it is; the entry is about the id. */
    private static String cut(String label) {
        return label == null || label.length() <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL / 2));
    }

    private void text(String value) throws SQLException {
        insert.setString(++column, value);
    }

    private void number(Long value) throws SQLException {
        insert.setObject(++column, value, Types.BIGINT);
    }
}

package telework.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lengthens the chain by entries that are committed. Whoever holds the row of the head does it, any other goes away with
 * nothing done: business transactions never wait for it.
 */
final class ChainLinking {

    private static final String HEAD =
            "select coalesce(position, 0), hash from audit_head where id = 1 for update skip locked";
    private static final String PENDING = "select " + ChainedEntry.COLUMNS
            + " from audit_pending p join audit_entry e on e.id = p.entry_id order by e.id limit ?";

    private final Connection connection;

    ChainLinking(Connection connection) {
        this.connection = connection;
    }

    /** @return the end that the chain has now; empty when there was nothing to do, or another node is at it */
    Optional<ChainHead> link(int most) throws SQLException {
        var head = lockedHead();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        var entries = pending(most);
        return entries.isEmpty() ? Optional.empty() : Optional.of(append(head.get(), entries));
    }

    private Optional<ChainHead> lockedHead() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(HEAD)) {
            return rows.next() ? Optional.of(new ChainHead(rows.getLong(1), rows.getString(2))) : Optional.empty();
        }
    }

    private List<ChainedEntry> pending(int most) throws SQLException {
        try (var select = connection.prepareStatement(PENDING)) {
            select.setInt(1, most);
            var entries = new ArrayList<ChainedEntry>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(ChainedEntry.of(rows));
                }
            }
            return entries;
        }
    }

    private ChainHead append(ChainHead head, List<ChainedEntry> entries) throws SQLException {
        var last = head;
        try (var link = connection.prepareStatement(
                        "insert into audit_link (position, entry_id, hash) values (?, ?, ?)");
                var done = connection.prepareStatement("delete from audit_pending where entry_id = ?")) {
            for (var entry : entries) {
                last = last.behind(entry);
                add(link, last.position(), entry.id(), last.hash());
                add(done, entry.id());
            }
            link.executeBatch();
            done.executeBatch();
        }
        write(last);
        return last;
    }

    private void write(ChainHead head) throws SQLException {
        var update = "update audit_head set position = ?, hash = ?, linked_at = current_timestamp where id = 1";
        try (var statement = connection.prepareStatement(update)) {
            statement.setLong(1, head.position());
            statement.setString(2, head.hash());
            statement.executeUpdate();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        statement.addBatch();
    }
}

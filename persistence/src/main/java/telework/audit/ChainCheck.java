package telework.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Goes through the whole chain and reckons it anew. It sees one state of the database, so that it can look while the
 * application works, and holds a few thousand rows at a time.
 */
public final class ChainCheck {

    private static final int ROWS = 5000;
    private static final String LINKS = "select l.position, l.entry_id, l.hash, " + ChainedEntry.COLUMNS
            + " from audit_link l left join audit_entry e on e.id = l.entry_id"
            + " where l.position > ? order by l.position limit ?";
    private static final String WAITING = "select count(*) from audit_pending";
    private static final String OUTSIDE = """
            select min(e.id) from audit_entry e
            where not exists (select 1 from audit_link l where l.entry_id = e.id)
            and not exists (select 1 from audit_pending p where p.entry_id = e.id)
            """;
    private static final String FORGOTTEN =
            "select count(*) from audit_entry where personal is null and personal_digest is not null";

    private final Connection connection;
    private ChainHead last = ChainHead.NONE;
    private String broken;

    ChainCheck(Connection connection) {
        this.connection = connection;
    }

    /** @param connection with no transaction open; it is left without one */
    public static ChainReport of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return new ChainCheck(connection).report();
        } finally {
            connection.rollback();
        }
    }

    /** Whether the chain goes through an end that was noted at some time: if not, it has been cut off and made anew since. */
    public static boolean goesThrough(Connection connection, ChainHead noted) throws SQLException {
        try (var link = connection.prepareStatement("select 1 from audit_link where position = ? and hash = ?")) {
            link.setLong(1, noted.position());
            link.setString(2, noted.hash());
            try (var rows = link.executeQuery()) {
                return rows.next();
            }
        }
    }

    ChainReport report() throws SQLException {
        try (var links = connection.prepareStatement(LINKS)) {
            boolean more = true;
            while (more && broken == null) {
                more = follow(links);
            }
        }
        if (broken == null) {
            var end = endIsWrong();
            broken = end.isPresent() ? end.get() : outside();
        }
        return new ChainReport(last, number(WAITING), number(FORGOTTEN), Optional.ofNullable(broken));
    }

    /** @return whether there may be more */
    private boolean follow(PreparedStatement links) throws SQLException {
        links.setLong(1, last.position());
        links.setInt(2, ROWS);
        int seen = 0;
        try (var rows = links.executeQuery()) {
            while (broken == null && rows.next()) {
                step(rows);
                seen++;
            }
        }
        return seen == ROWS;
    }

    private void step(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        long entry = row.getLong("entry_id");
        var place = "entry " + entry + " at position " + position;
        if (position != last.position() + 1) {
            broken = "position " + (last.position() + 1) + " is missing: the next link is " + place;
        } else if (row.getString("id") == null) {
            broken = place + " is missing";
        } else {
            compare(row, place);
        }
    }

    private void compare(ResultSet row, String place) throws SQLException {
        var entry = ChainedEntry.of(row);
        var next = last.behind(entry);
        if (!next.hash().equals(row.getString("hash"))) {
            broken = place + " was changed, or stands where it did not stand";
        } else if (!entry.vouched()) {
            broken = "the personal values of " + place + " were changed";
        } else {
            last = next;
        }
    }

    private Optional<String> endIsWrong() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(position, 0), hash from audit_head where id = 1")) {
            if (!row.next()) {
                return Optional.of("the head of the chain is missing");
            }
            var head = new ChainHead(row.getLong(1), row.getString(2));
            return head.equals(last)
                    ? Optional.empty()
                    : Optional.of("the chain ends at position " + last.position() + ", but its head says position "
                            + head.position() + " with hash " + head.hash());
        }
    }

    private String outside() throws SQLException {
        long entry = number(OUTSIDE);
        return entry == 0 ? null : "entry " + entry + " is neither in the chain nor on its way into it";
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}

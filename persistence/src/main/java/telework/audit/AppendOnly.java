package telework.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;

/**
 * On H2, refuses to change or delete a row of the trail; the one exception is that personal values may be forgotten.
 * PostgreSQL has the same in its own words. Migrations name the class: it stays where it is.
 */
public class AppendOnly implements Trigger {

    /** The last column of {@code audit_entry}, from 0; columns to come stand behind it. */
    private static final int PERSONAL = 14;

    private static final String RESTRICT_VIOLATION = "23001";

    private String table;

    @Override
    public void init(Connection database, String schema, String trigger, String table, boolean before, int type) {
        this.table = table;
    }

    @Override
    public void fire(Connection database, Object[] before, Object[] after) throws SQLException {
        if (!forgets(before, after)) {
            throw new SQLException(
                    "The audit trail is append-only: a change of " + table + " is refused", RESTRICT_VIOLATION);
        }
    }

    private boolean forgets(Object[] before, Object[] after) {
        if (!table.equals("audit_entry") || after == null || before[PERSONAL] == null || after[PERSONAL] != null) {
            return false;
        }
        for (int column = 0; column < before.length; column++) {
            if (column != PERSONAL && !Objects.equals(before[column], after[column])) {
                return false;
            }
        }
        return true;
    }
}

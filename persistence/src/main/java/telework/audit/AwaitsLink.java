package telework.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** On H2, notes a new entry as not yet in the chain. Migrations name the class: it stays where it is. */
public class AwaitsLink implements Trigger {

    @Override
    public void fire(Connection database, Object[] before, Object[] after) throws SQLException {
        try (var insert = database.prepareStatement("insert into audit_pending (entry_id) values (?)")) {
            insert.setObject(1, after[0]);
            insert.executeUpdate();
        }
    }
}

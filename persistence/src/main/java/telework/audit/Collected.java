package telework.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.EventSource;

/** What the transaction of a session has done so far; written as it commits, after all else, in one batch. */
final class Collected {

    private static final Map<SessionImplementor, Collected> OPEN = new ConcurrentHashMap<>();

    /** One of the entities. */
    record Key(String type, Object id) {}

    private final Map<Key, Change> changes = new LinkedHashMap<>();
    private final List<Act> acts = new ArrayList<>();

    private Collected() {}

    static Collected in(SessionImplementor session) {
        if (!session.isTransactionInProgress()) {
            throw new IllegalStateException("What is done outside of a transaction cannot be recorded");
        }
        return OPEN.computeIfAbsent(session, Collected::begin);
    }

    private static Collected begin(SessionImplementor session) {
        var collected = new Collected();
        var queue = ((EventSource) session).getActionQueue();
        queue.registerProcess((SessionImplementor committing) -> collected.write(committing));
        queue.registerProcess((successful, over) -> OPEN.remove(session));
        return collected;
    }

    void add(Act act) {
        acts.add(act);
    }

    /** Several changes of one entity are one in the end; what was made and deleted again never was. */
    void add(Change change) {
        changes.merge(new Key(change.shape().name(), change.id()), change, Change::then);
    }

    private void write(SessionImplementor session) {
        var owners = new Owners(session);
        var entities = changes.values().stream().filter(Change::isReal).map(change -> change.act(owners));
        var all = Stream.concat(entities, acts.stream()).toList();
        changes.clear();
        acts.clear();
        if (!all.isEmpty()) {
            session.doWork(connection -> TrailWriter.write(connection, all));
        }
    }
}

package telework.audit;

import java.util.List;
import java.util.Optional;
import telework.common.Database;

/** The trail as a test looks at it: what was recorded of one thing. */
public final class TheTrail {

    /** @param personal null where nothing was, or all is forgotten */
    public record Row(
            Caller.Kind actorKind,
            String actor,
            Long actingFor,
            Action action,
            Subject subject,
            String details,
            String personal) {}

    private TheTrail() {}

    /** Earliest first. */
    public static List<Row> of(Database database, String type, Object id) {
        return database.in(em -> em.createQuery("""
                        select e.actorKind, e.actor, e.actingFor, e.action, e.subjectType, e.subjectId, e.subjectLabel,
                            e.organisationId, e.details, e.personal
                        from AuditEntry e where e.subjectType = :type and e.subjectId = :id order by e.id
                        """, Object[].class)
                .setParameter("type", type)
                .setParameter("id", id.toString())
                .getResultStream()
                .map(TheTrail::row)
                .toList());
    }

    /** How many entries there are. */
    public static long size(Database database) {
        return database.number("select count(*) from audit_entry");
    }

    /** Lengthens the chain by all that waits. */
    public static void link(Database database) {
        Optional<ChainHead> more = database.in(em -> new AuditEntries_(em).link(1000));
        while (more.isPresent()) {
            more = database.in(em -> new AuditEntries_(em).link(1000));
        }
    }

    private static Row row(Object[] column) {
        var subject = new Subject((String) column[4], (String) column[5], (String) column[6], (Long) column[7]);
        return new Row(
                (Caller.Kind) column[0],
                (String) column[1],
                (Long) column[2],
                (Action) column[3],
                subject,
                (String) column[8],
                (String) column[9]);
    }
}

package telework.audit;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for in the trail; null: any.
 *
 * @param from the first moment
 * @param until the moment behind the last
 * @param actor mailbox of the account, whole
 * @param organisation whose data it is
 * @param subjectType the entity's name
 * @param subjectId its key
 */
public record AuditSearch(
        Instant from,
        Instant until,
        String actor,
        Long organisation,
        String subjectType,
        String subjectId,
        Action action) {

    public static final AuditSearch ALL = new AuditSearch(null, null, null, null, null, null, null);

    /** Conditions in HQL on {@code e}, each with a value for its parameter, in the order of the columns of the indexes. */
    private Map<String, Object> conditions(AuditPlace behind) {
        var conditions = new LinkedHashMap<String, Object>();
        put(conditions, "e.actor = :actor", actor);
        put(conditions, "e.organisationId = :organisation", organisation);
        put(conditions, "e.subjectType = :type", subjectType);
        put(conditions, "e.subjectId = :subject", subjectId);
        put(conditions, "e.action = :action", action);
        put(conditions, "e.occurredAt >= :from", from);
        put(conditions, "e.occurredAt < :until", until);
        if (behind != null) {
            put(conditions, "(e.occurredAt, e.id) < (:moment, :id)", behind);
        }
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }

    /** The clause, with a blank in front. @param scope the condition that an entry is of somebody whose data may be seen */
    String where(AuditPlace behind, String scope) {
        return Stream.concat(Stream.of(scope), conditions(behind).keySet().stream())
                .collect(Collectors.joining(" and ", " where ", " "));
    }

    void bindTo(Query query, AuditPlace behind) {
        conditions(behind).forEach((condition, value) -> {
            if (value instanceof AuditPlace place) {
                query.setParameter("moment", place.occurredAt());
                query.setParameter("id", place.id());
            } else {
                query.setParameter(condition.substring(condition.indexOf(':') + 1), value);
            }
        });
    }
}

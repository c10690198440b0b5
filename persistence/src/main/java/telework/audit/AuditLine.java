package telework.audit;

import java.time.Instant;

/**
 * A row of the list.
 *
 * @param actor empty for visitors
 * @param actingFor name of the organisation for which it was done; null when for nobody else
 * @param source null when it came from no request
 * @param subjectLabel may be null
 * @param organisation name of the organisation whose data it is; null where it is nobody's
 * @param details JSON with personal values masked
 */
public record AuditLine(
        Long id,
        Instant occurredAt,
        Caller.Kind actorKind,
        String actor,
        String actingFor,
        String source,
        Action action,
        String subjectType,
        String subjectId,
        String subjectLabel,
        String organisation,
        String details) {}

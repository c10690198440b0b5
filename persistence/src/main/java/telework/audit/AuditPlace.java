package telework.audit;

import java.time.Instant;

/** A place in the list, by which its next page is found without counting what goes before: that of one of its rows. */
public record AuditPlace(Instant occurredAt, Long id) {}

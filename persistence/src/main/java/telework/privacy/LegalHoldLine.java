package telework.privacy;

import java.time.Instant;

/** A hold as the list shows it. */
public record LegalHoldLine(Long id, String code, String title, String reason, String placedBy, Instant placedAt) {}

package telework.firm;

import java.time.Instant;
import telework.common.CorporateNumber;

/**
 * A former name of a firm.
 *
 * @param merged the id under which it was a firm of its own; null for a former name of the firm itself
 */
public record FirmAliasLine(
        String name, String kana, CorporateNumber corporateNumber, Long merged, Instant notedAt, String notedBy) {}

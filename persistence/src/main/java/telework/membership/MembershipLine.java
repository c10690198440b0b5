package telework.membership;

import java.time.Instant;
import java.time.LocalDate;
import telework.common.EmailAddress;
import telework.common.Japan;

/**
 * A membership as lists tell it.
 *
 * @param organisationId null: the whole country
 * @param endsAt null: no end
 */
public record MembershipLine(
        Long id,
        EmailAddress email,
        String name,
        Role role,
        Long organisationId,
        String organisation,
        Instant startsAt,
        Instant endsAt,
        String grantedBy) {

    /** The last day on which it holds, in Japan; null: no end. */
    public LocalDate lastDay() {
        return endsAt == null ? null : LocalDate.ofInstant(endsAt.minusNanos(1), Japan.TIME);
    }

    public boolean isLivingAt(Instant now) {
        return !startsAt.isAfter(now) && (endsAt == null || endsAt.isAfter(now));
    }
}

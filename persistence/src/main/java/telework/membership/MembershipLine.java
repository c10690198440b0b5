package telework.membership;

import java.time.Instant;
import telework.common.EmailAddress;

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

    public boolean isLivingAt(Instant now) {
        return !startsAt.isAfter(now) && (endsAt == null || endsAt.isAfter(now));
    }
}

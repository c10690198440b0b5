package telework.seminar;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import telework.common.InvalidValue;

/**
 * When registrations are taken.
 *
 * @param opensAt null: from publication on
 * @param closesAt null: until the start; the second it closes is outside
 */
@Embeddable
public record RegistrationPeriod(Instant opensAt, Instant closesAt) {

    public static final RegistrationPeriod UNTIL_THE_START = new RegistrationPeriod(null, null);

    public RegistrationPeriod {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw new InvalidValue("invalid.closesBeforeItOpens");
        }
    }

    boolean hasOpenedAt(Instant now) {
        return opensAt == null || !now.isBefore(opensAt);
    }

    boolean hasClosedAt(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }
}

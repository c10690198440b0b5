package telework.membership;

import java.time.Instant;
import java.time.LocalDate;
import telework.common.Japan;

/** A mandate as lists tell it: the holder acts for the giver. */
public record MandateLine(
        Long id,
        Long holderId,
        String holder,
        Long giverId,
        String giver,
        Instant startsAt,
        Instant endsAt,
        String grantedBy) {

    /** The last day on which it holds, in Japan. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(endsAt.minusNanos(1), Japan.TIME);
    }

    public boolean isLivingAt(Instant now) {
        return !startsAt.isAfter(now) && endsAt.isAfter(now);
    }
}

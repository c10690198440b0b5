package telework.membership;

import java.time.Instant;

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

    public boolean isLivingAt(Instant now) {
        return !startsAt.isAfter(now) && endsAt.isAfter(now);
    }
}

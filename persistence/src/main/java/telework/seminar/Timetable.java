package telework.seminar;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import telework.common.InvalidValue;

/** When a session begins and ends. */
@Embeddable
public record Timetable(Instant startsAt, Instant endsAt) {

    private static final Duration LONGEST = Duration.ofDays(31);

    public Timetable {
        if (!startsAt.isBefore(endsAt)) {
            throw new InvalidValue("invalid.endsBeforeStart");
        }
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new InvalidValue("invalid.lastsTooLong", LONGEST.toDays());
        }
    }
}

package telework.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** A rule and a session still to begin to which it applies. */
public record UpcomingReminder(
        Long ruleId,
        Integer daysBefore,
        LocalTime atTime,
        Instant madeAt,
        Long sessionId,
        Instant startsAt,
        ZoneId zone) {

    /** Whether its hour has come, and came after the rule was made: late rules do not bring old hours back. */
    public boolean isDueAt(Instant now) {
        return !dueAt().isAfter(now) && !dueAt().isBefore(madeAt);
    }

    /** When it is due, by the clocks of the place. */
    public Instant dueAt() {
        return ReminderRule.dueAt(daysBefore, atTime, startsAt, zone);
    }
}

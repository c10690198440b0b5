package telework.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** A rule and a session still to begin to which it applies. */
public record UpcomingReminder(
        Long ruleId, Integer daysBefore, LocalTime atTime, Long sessionId, Instant startsAt, ZoneId zone) {

    /** When it is due, by the clocks of the place. */
    public Instant dueAt() {
        return ReminderRule.dueAt(daysBefore, atTime, startsAt, zone);
    }
}

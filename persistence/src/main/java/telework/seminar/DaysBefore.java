package telework.seminar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * "So many days before at this time": a moment told from the day on which a session starts.
 *
 * @param days calendar days before the day of the start; negative after it
 * @param at by the clocks of the place
 */
public record DaysBefore(int days, LocalTime at) {

    /** @return null for null */
    static DaysBefore of(Instant moment, LocalDate day, ZoneId zone) {
        if (moment == null) {
            return null;
        }
        var local = moment.atZone(zone);
        return new DaysBefore((int) ChronoUnit.DAYS.between(local.toLocalDate(), day), local.toLocalTime());
    }

    public Instant before(LocalDate day, ZoneId zone) {
        return day.minusDays(days).atTime(at).atZone(zone).toInstant();
    }
}

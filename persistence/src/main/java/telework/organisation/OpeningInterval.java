package telework.organisation;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import telework.common.InvalidValue;

/**
 * From when until when an organisation is open on a day of the week, by the clocks of Japan. The moment of closing is closed.
 *
 * @param weekday 1 is Monday, 7 is Sunday (ISO 8601)
 */
@Embeddable
public record OpeningInterval(int weekday, LocalTime opens, LocalTime closes) {

    public OpeningInterval {
        if (!closes.isAfter(opens)) {
            throw new InvalidValue("invalid.hours.closesBeforeItOpens");
        }
    }

    public static OpeningInterval on(DayOfWeek day, LocalTime opens, LocalTime closes) {
        return new OpeningInterval(day.getValue(), opens, closes);
    }

    boolean isOn(DayOfWeek day) {
        return weekday == day.getValue();
    }

    boolean holds(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    boolean overlaps(OpeningInterval other) {
        return weekday == other.weekday && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }
}

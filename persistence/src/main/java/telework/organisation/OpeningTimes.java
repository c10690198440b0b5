package telework.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telework.area.HolidayLine;

/**
 * When an organisation says it is open.
 *
 * @param onHolidays whether it is open on national holidays too
 * @param closures in their order
 */
public record OpeningTimes(WeeklyHours week, boolean onHolidays, List<Closure> closures) {

    public static final OpeningTimes UNKNOWN = new OpeningTimes(WeeklyHours.UNKNOWN, false, List.of());

    public OpeningTimes {
        closures = List.copyOf(closures);
    }

    /** What they come to in a calendar. @param holidays the national ones of the time that matters */
    public BusinessHours among(Collection<HolidayLine> holidays) {
        Set<LocalDate> daysOff = new HashSet<>();
        if (!onHolidays) {
            holidays.forEach(holiday -> daysOff.add(holiday.day()));
        }
        return new BusinessHours(week, daysOff, closures);
    }
}

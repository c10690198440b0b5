package telework.seminar.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import telework.area.HolidayLine;

/**
 * A month of sessions.
 *
 * @param days those with sessions
 * @param holidays those of the month
 */
public record MonthResult(YearMonth month, Map<LocalDate, Day> days, Map<LocalDate, HolidayLine> holidays, long total) {

    /** The first sessions of a day, and how many it has. */
    public record Day(List<SessionOffer> first, long total) {

        public Day {
            first = List.copyOf(first);
        }
    }

    public MonthResult {
        days = Map.copyOf(days);
        holidays = Map.copyOf(holidays);
    }
}

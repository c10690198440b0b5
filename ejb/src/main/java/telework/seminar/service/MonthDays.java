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
public record MonthDays(YearMonth month, Map<LocalDate, Day> days, Map<LocalDate, HolidayLine> holidays) {

    /** The first sessions of a day, and how many it has. */
    public record Day(List<SessionOffer> first, long total) {

        public Day {
            first = List.copyOf(first);
        }

        /** How many are not among the first. */
        public long more() {
            return total - first.size();
        }
    }

    /** By the clocks of its place. */
    static LocalDate dayOf(SessionOffer offer) {
        return offer.line().startsAt().atZone(offer.line().zone()).toLocalDate();
    }

    public MonthDays {
        days = Map.copyOf(days);
        holidays = Map.copyOf(holidays);
    }
}

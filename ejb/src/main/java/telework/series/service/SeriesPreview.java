package telework.series.service;

import java.time.LocalDate;
import java.util.List;
import telework.area.HolidayLine;

/**
 * What a series would consist of.
 *
 * @param rule an RRULE (RFC 5545)
 * @param rows by date
 * @param leftOut national holidays that the rule meets and the plan skips
 */
public record SeriesPreview(String rule, List<Row> rows, List<HolidayLine> leftOut) {

    /**
     * A session to be made.
     *
     * @param key unlike that of any other
     * @param venue null for a session online, and while it is open
     * @param capacity of the venue; null when it is not known
     * @param holiday null unless it is one
     */
    public record Row(
            String key, LocalDate day, String venue, String prefecture, Integer capacity, HolidayLine holiday) {}

    public SeriesPreview {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }
}

package telework.seminar;

import jakarta.persistence.Tuple;
import java.time.LocalDate;

/**
 * A session among those of its day.
 *
 * @param ofTheDay how many sessions the day has
 */
public record DayEntry(Long session, LocalDate day, long ofTheDay) {

    static DayEntry of(Tuple row) {
        return new DayEntry(
                row.get(0, Long.class), row.get(1, java.sql.Date.class).toLocalDate(), row.get(2, Long.class));
    }
}

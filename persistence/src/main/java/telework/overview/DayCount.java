package telework.overview;

import java.time.LocalDate;

/**
 * How many registered on a day.
 *
 * @param day by the clocks of Japan, its digits as one number: 20261103
 */
public record DayCount(Integer day, Long registrations) {

    public LocalDate date() {
        return LocalDate.of(day / 10000, day / 100 % 100, day % 100);
    }
}

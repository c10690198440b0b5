package telework.membership.service;

import java.time.Instant;
import java.time.LocalDate;
import telework.common.Days;
import telework.common.InvalidValue;
import telework.common.Japan;

/** The last day of something, as typed: it holds until the midnight after it, in Japan. */
public final class LastDay {

    private LastDay() {}

    /** @throws InvalidValue when it is no date, or over already */
    public static Instant read(String typed, LocalDate today) {
        var day = Days.read(typed);
        if (day.isBefore(today)) {
            throw new InvalidValue("invalid.lastDayOver");
        }
        return day.plusDays(1).atStartOfDay(Japan.TIME).toInstant();
    }
}

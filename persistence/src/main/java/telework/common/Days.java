package telework.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Reads days and times as people type them: full-width digits, slashes, 年月日, and hours without a leading zero. */
public final class Days {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:時](\\d{2})(?::00|分)?");

    private Days() {}

    public static LocalDate read(String typed) {
        var match = DAY.matcher(Plain.width(typed));
        if (!match.matches()) {
            throw new InvalidValue("invalid.day");
        }
        try {
            return LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
        } catch (DateTimeException noSuchDay) {
            throw new InvalidValue("invalid.day.none");
        }
    }

    public static LocalTime readTime(String typed) {
        var match = TIME.matcher(Plain.width(typed));
        if (!match.matches()) {
            throw new InvalidValue("invalid.time");
        }
        try {
            return LocalTime.of(number(match.group(1)), number(match.group(2)));
        } catch (DateTimeException noSuchTime) {
            throw new InvalidValue("invalid.time");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

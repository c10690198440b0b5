package telework.organisation.service;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.InvalidValue;
import telework.common.Plain;
import telework.organisation.OpeningInterval;
import telework.organisation.WeeklyHours;

/** The hours of a day as people write them: 9:00-12:00、13:00～17:00. */
public final class HoursText {

    private static final Pattern BETWEEN = Pattern.compile("[,、;・/]|\\s+");
    private static final Pattern BLANKS_OF_A_SPAN = Pattern.compile("\\s*([-~〜‐–—―−ー])\\s*");
    private static final Pattern SPAN =
            Pattern.compile("([01]?\\d|2[0-3])[:時]([0-5]\\d)分?[-~〜‐–—―−ー]([01]?\\d|2[0-3])[:時]([0-5]\\d)分?");

    private HoursText() {}

    /** @throws InvalidValue when a part cannot be understood, or two overlap */
    public static List<OpeningInterval> read(DayOfWeek day, String typed) {
        var text = BLANKS_OF_A_SPAN.matcher(Plain.width(typed)).replaceAll("$1");
        var intervals = BETWEEN.splitAsStream(text)
                .filter(part -> !part.isEmpty())
                .map(part -> interval(day, part))
                .toList();
        return WeeklyHours.of(intervals).intervals();
    }

    /** As it can be read again; empty for a day on which it is closed. */
    public static String write(List<OpeningInterval> intervals) {
        return intervals.stream()
                .map(interval -> interval.opens() + "-" + interval.closes())
                .collect(Collectors.joining(", "));
    }

    /** The same hours on each day from Monday to Friday. */
    static Stream<OpeningInterval> readWeekdays(String typed) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .flatMap(day -> read(day, typed).stream());
    }

    private static OpeningInterval interval(DayOfWeek day, String part) {
        var span = SPAN.matcher(part);
        if (!span.matches()) {
            throw new InvalidValue("invalid.hours");
        }
        return OpeningInterval.on(day, time(span.group(1), span.group(2)), time(span.group(3), span.group(4)));
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}

package telework.series.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * By which rule a series comes again, with the meaning of RFC 5545: weeks begin on Monday, a fifth Tuesday is missing from
 * months that have four, and times counts the days of the rule, whatever is left out of them afterwards.
 *
 * @param days at least one
 * @param nth which of the month; only {@link Pace#MONTHLY} looks at it
 * @param from the earliest day
 * @param until the last day that can be one; null when times says where it ends
 * @param times null when until does
 */
public record Recurrence(Pace pace, Set<DayOfWeek> days, Nth nth, LocalDate from, LocalDate until, Integer times) {

    /** How often. */
    public enum Pace {
        WEEKLY,
        FORTNIGHTLY,
        MONTHLY
    }

    /** Which of a month's days of the week. */
    public enum Nth {
        FIRST(1),
        SECOND(2),
        THIRD(3),
        FOURTH(4),
        FIFTH(5),
        LAST(-1);

        private final int position;

        Nth(int position) {
            this.position = position;
        }
    }

    /** As many days as a series may have; a mistyped year is not a thousand drafts. */
    public static final int MOST_DAYS = 100;

    private static final int FURTHEST_YEARS = 10;

    public Recurrence {
        days = new TreeSet<>(days);
    }

    /** The days, soonest first; one more than {@link #MOST_DAYS} when there are too many. */
    public List<LocalDate> dates() {
        var first = first();
        if (first == null) {
            return List.of();
        }
        var end = until == null ? first.plusYears(FURTHEST_YEARS) : until;
        return new Recur<LocalDate>(rule())
                .getDates(first, first, end, MOST_DAYS + 1).stream()
                        .filter(day -> !day.isAfter(end))
                        .toList();
    }

    /** The RRULE, counted from {@link #first}. */
    public String rule() {
        return "FREQ=" + (pace == Pace.MONTHLY ? "MONTHLY" : "WEEKLY")
                + (pace == Pace.FORTNIGHTLY ? ";INTERVAL=2" : "")
                + ";BYDAY=" + days.stream().map(this::byDay).collect(Collectors.joining(","))
                + (pace == Pace.FORTNIGHTLY ? ";WKST=MO" : "")
                + (until == null ? ";COUNT=" + times : ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until));
    }

    /** The first day of the rule (DTSTART), so that every second week is counted from it; null when there is none. */
    public LocalDate first() {
        var end = until == null ? from.plusYears(1) : until;
        return Stream.iterate(from, day -> !day.isAfter(end), day -> day.plusDays(1))
                .filter(this::fits)
                .findFirst()
                .orElse(null);
    }

    private boolean fits(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && (pace != Pace.MONTHLY || isNth(day));
    }

    private boolean isNth(LocalDate day) {
        return nth == Nth.LAST
                ? day.plusWeeks(1).getMonth() != day.getMonth()
                : (day.getDayOfMonth() - 1) / DayOfWeek.values().length + 1 == nth.position;
    }

    private String byDay(DayOfWeek day) {
        return (pace == Pace.MONTHLY ? String.valueOf(nth.position) : "")
                + day.name().substring(0, 2);
    }
}

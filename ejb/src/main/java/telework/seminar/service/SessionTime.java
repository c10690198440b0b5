package telework.seminar.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and hours as people read them, by the clocks of the place. */
public final class SessionTime {

    private static final DateTimeFormatter DAY_JA = DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SessionTime() {}

    /** 2026年11月5日（木） 13:30～16:00, or Thu 5 November 2026, 13:30–16:00; the last day is named when it is another. */
    public static String span(Instant start, Instant end, ZoneId zone, Locale locale) {
        return day(start, zone, locale) + (isEnglish(locale) ? ", " : " ") + hours(start, end, zone, locale);
    }

    /** 13:30～16:00; the last day is named when it is another. */
    public static String hours(Instant start, Instant end, ZoneId zone, Locale locale) {
        var from = start.atZone(zone);
        var to = end.atZone(zone);
        var last = from.toLocalDate().equals(to.toLocalDate()) ? HOUR.format(to) : moment(to, locale);
        return HOUR.format(from) + (isEnglish(locale) ? "–" : "～") + last;
    }

    /** 2026年11月5日（木） 13:30 */
    public static String moment(Instant instant, ZoneId zone, Locale locale) {
        return moment(instant.atZone(zone), locale);
    }

    /** 2026年11月5日（木） */
    public static String day(Instant instant, ZoneId zone, Locale locale) {
        return day(instant.atZone(zone), locale);
    }

    /** 13:30 */
    public static String hour(Instant instant, ZoneId zone) {
        return HOUR.format(instant.atZone(zone));
    }

    private static String moment(ZonedDateTime time, Locale locale) {
        return day(time, locale) + (isEnglish(locale) ? ", " : " ") + HOUR.format(time);
    }

    private static String day(ZonedDateTime time, Locale locale) {
        return (isEnglish(locale) ? DAY_EN : DAY_JA).format(time);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}

package telework.seminar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import telework.area.HolidayLine;
import telework.common.Japan;
import telework.seminar.service.MonthDays;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.SessionTime;
import telework.web.Language;
import telework.web.QueryString;

/**
 * A month as calendars on the wall show it, weeks beginning on Sunday.
 *
 * @param criteria what the address asks for, the days aside
 */
public record MonthSheet(
        MonthDays found,
        List<SessionSeal> seals,
        LocalDate today,
        QueryString criteria,
        SessionSpeaker speaker,
        Language language) {

    private static final int WEEK = 7;

    /** A session in a square of the calendar. */
    public record SessionSeal(Long id, String hour, SessionCard card) {}

    /** A weekday in short and in full. */
    public record Weekday(String letter, String name, String tone) {}

    /**
     * A square of the calendar.
     *
     * @param number null outside the month
     * @param more a link to the whole day; null when all is shown
     */
    public record Square(
            String number,
            String name,
            String tone,
            String current,
            String holiday,
            List<SessionSeal> sessions,
            String more,
            String moreHref) {

        /** Whether it belongs to the month at all. */
        public boolean inside() {
            return number != null;
        }
    }

    public List<Weekday> weekdays() {
        return IntStream.range(0, WEEK)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day))
                .map(day -> new Weekday(
                        day.getDisplayName(TextStyle.SHORT, locale()),
                        day.getDisplayName(TextStyle.FULL, locale()),
                        tone(day)))
                .toList();
    }

    public List<List<Square>> weeks() {
        var first = month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return Stream.iterate(first, day -> !day.isAfter(month().atEndOfMonth()), day -> day.plusDays(WEEK))
                .map(week -> IntStream.range(0, WEEK)
                        .mapToObj(day -> square(week.plusDays(day)))
                        .toList())
                .toList();
    }

    /** The days that have something, for narrow screens. */
    public List<Square> days() {
        return found.days().keySet().stream().sorted().map(this::square).toList();
    }

    public String name() {
        return speaker.texts().say("seminars.month.name", String.valueOf(month().getYear()), monthName());
    }

    private String monthName() {
        return month().getMonth().getDisplayName(TextStyle.FULL, locale());
    }

    public String previous() {
        return href(month().minusMonths(1));
    }

    public String next() {
        return href(month().plusMonths(1));
    }

    private String href(YearMonth other) {
        return SeminarsPage.PATH + criteria.with("view", "month").with("month", other.toString());
    }

    private Square square(LocalDate day) {
        if (!YearMonth.from(day).equals(month())) {
            return new Square(null, null, "outside", null, null, List.of(), null, null);
        }
        var ofDay = found.days().get(day);
        long more = ofDay == null ? 0 : ofDay.more();
        return new Square(
                String.valueOf(day.getDayOfMonth()),
                name(day),
                found.holidays().containsKey(day) ? "holiday" : tone(day.getDayOfWeek()),
                day.equals(today) ? "date" : null,
                holiday(found.holidays().get(day)),
                ofDay == null
                        ? List.of()
                        : ofDay.first().stream().map(this::seal).toList(),
                more == 0 ? null : speaker.texts().say("seminars.month.more", more),
                SeminarsPage.PATH + criteria.with("from", day.toString()).with("to", day.toString()));
    }

    private SessionSeal seal(SessionOffer offer) {
        return seals.stream()
                .filter(seal -> seal.id().equals(offer.line().id()))
                .findFirst()
                .orElseThrow();
    }

    private String holiday(HolidayLine line) {
        return line == null ? null : language.pick(line.nameJa(), line.nameEn());
    }

    private String name(LocalDate day) {
        return SessionTime.day(day.atStartOfDay(Japan.TIME).toInstant(), Japan.TIME, locale());
    }

    private static String tone(DayOfWeek day) {
        return day == DayOfWeek.SUNDAY || day == DayOfWeek.SATURDAY ? day.name().toLowerCase(Locale.ROOT) : "";
    }

    private YearMonth month() {
        return found.month();
    }

    private Locale locale() {
        return language.getLocale();
    }
}

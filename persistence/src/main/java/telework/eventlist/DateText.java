package telework.eventlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a day written as 2026-11-05 (the standard) or 2026/11/5 (what Excel and Okazaki make of it). */
final class DateText {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern PROSE =
            Pattern.compile("(?:(\\d{4})|令和(\\d{1,2}|元))年(\\d{1,2})月(\\d{1,2})日(?:\\([日月火水木金土](?:曜日?)?(?:・祝)?\\))?");
    private static final int YEAR_BEFORE_REIWA = 2018;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final LocalDate NOT_GIVEN = LocalDate.of(9999, 12, 31);

    private DateText() {}

    static Reading<LocalDate> read(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(number(numbers, 1), number(numbers, 3), number(numbers, 4));
        }
        var prose = PROSE.matcher(text);
        return Reading.uncertain(Reason.PROSE_DATE, prose.matches() ? suggestion(prose) : null);
    }

    private static Reading<LocalDate> date(int year, int month, int day) {
        try {
            return inRange(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Reading.uncertain(Reason.NO_SUCH_DATE);
        }
    }

    private static Reading<LocalDate> inRange(LocalDate date) {
        if (date.equals(NOT_GIVEN)) {
            return Reading.uncertain(Reason.PLACEHOLDER_DATE);
        }
        boolean inRange = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        return inRange ? Reading.certain(date) : Reading.uncertain(Reason.DATE_OUT_OF_RANGE);
    }

    /** @return null when there is no such day */
    private static LocalDate suggestion(MatchResult prose) {
        int year = prose.group(1) != null ? number(prose, 1) : YEAR_BEFORE_REIWA + yearOfReiwa(prose.group(2));
        return date(year, number(prose, 3), number(prose, 4)).value();
    }

    private static int yearOfReiwa(String year) {
        return year.equals("元") ? 1 : Integer.parseInt(year);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}

package telework.eventlist;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a time of day, local to the venue, written as 9:30, 09:30 or 09:30:00. */
final class TimeText {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern PROSE = Pattern.compile("(\\d{1,2})時(?:(\\d{1,2})分)?");

    private TimeText() {}

    static Reading<LocalTime> read(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return time(numbers);
        }
        var prose = PROSE.matcher(text);
        return Reading.uncertain(Reason.PROSE_TIME, prose.matches() ? suggestion(prose) : null);
    }

    private static Reading<LocalTime> time(MatchResult numbers) {
        try {
            var time = LocalTime.of(number(numbers, 1), number(numbers, 2), number(numbers, 3));
            return time.equals(LocalTime.MIDNIGHT)
                    ? Reading.uncertain(Reason.MIDNIGHT_MEANS_NOT_GIVEN)
                    : Reading.certain(time);
        } catch (DateTimeException none) {
            return Reading.uncertain(Reason.NO_SUCH_TIME);
        }
    }

    /** @return null when no clock shows it */
    private static LocalTime suggestion(MatchResult prose) {
        try {
            return LocalTime.of(number(prose, 1), number(prose, 2));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(MatchResult match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }
}

package telework.organisation;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import telework.common.InvalidValue;

/** The hours of an ordinary week, in its order. Intervals of a day may touch, but no moment is in two of them. */
public record WeeklyHours(List<OpeningInterval> intervals) {

    private static final Comparator<OpeningInterval> IN_ORDER =
            Comparator.comparing(OpeningInterval::weekday).thenComparing(OpeningInterval::opens);

    /** Nobody has said when it is open. */
    public static final WeeklyHours UNKNOWN = new WeeklyHours(List.of());

    /** @throws InvalidValue when two intervals overlap */
    public WeeklyHours {
        intervals = intervals.stream().sorted(IN_ORDER).toList();
        for (int next = 1; next < intervals.size(); next++) {
            if (intervals.get(next - 1).overlaps(intervals.get(next))) {
                throw new InvalidValue("invalid.hours.overlap");
            }
        }
    }

    public static WeeklyHours of(Collection<OpeningInterval> intervals) {
        return new WeeklyHours(List.copyOf(intervals));
    }

    /** In the order of the day. */
    public List<OpeningInterval> on(DayOfWeek day) {
        return intervals.stream().filter(interval -> interval.isOn(day)).toList();
    }
}

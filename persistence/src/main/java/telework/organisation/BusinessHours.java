package telework.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import telework.common.Japan;

/**
 * When an organisation is open, day by day: its week, without national holidays and without its closures. By the clocks of
 * Japan, which know no summer time. Deadlines are counted in it: two business hours from Friday 16:30 end on Monday.
 *
 * @param week what an ordinary week looks like; while nothing is known of it, it is never open
 * @param daysOff national holidays, for those that keep them
 * @param closures its own
 */
public record BusinessHours(WeeklyHours week, Set<LocalDate> daysOff, List<Closure> closures) {

    /** How far ahead is looked: beyond a year's closure nobody can promise anything. */
    private static final int DAYS_AHEAD = 400;

    /** A time of being open. */
    private record Span(Instant opens, Instant closes) {}

    public BusinessHours {
        daysOff = Set.copyOf(daysOff);
        closures = List.copyOf(closures);
    }

    /** Whether somebody is there; at the moment of closing nobody is any more. */
    public boolean isOpenAt(Instant moment) {
        var there = moment.atZone(Japan.TIME);
        return on(there.toLocalDate()).stream().anyMatch(interval -> interval.holds(there.toLocalTime()));
    }

    /** When it opens next, behind the moment; empty when it does not within a year. */
    public Optional<Instant> nextOpeningAfter(Instant moment) {
        return spansFrom(moment).map(Span::opens).filter(moment::isBefore).findFirst();
    }

    /** When the time of being open in which the moment lies ends; empty while it is closed. */
    public Optional<Instant> openUntil(Instant moment) {
        return spansFrom(moment)
                .filter(span -> !span.opens.isAfter(moment))
                .map(Span::closes)
                .findFirst();
    }

    /**
     * The moment by which so much time of being open has gone by. No time at all is now, or the next opening; time that is
     * used up as it closes ends then, not at the next opening.
     *
     * @return empty when there is not so much of it within a year
     */
    public Optional<Instant> add(Instant from, Duration openTime) {
        if (openTime.isNegative()) {
            throw new IllegalArgumentException("Business hours run forward: " + openTime);
        }
        var left = openTime;
        for (var span : (Iterable<Span>) spansFrom(from)::iterator) {
            var begin = span.opens.isAfter(from) ? span.opens : from;
            var within = Duration.between(begin, span.closes);
            if (within.compareTo(left) >= 0) {
                return Optional.of(begin.plus(left));
            }
            left = left.minus(within);
        }
        return Optional.empty();
    }

    /** What it is open for on a day, in order. */
    public List<OpeningInterval> on(LocalDate day) {
        boolean closed = daysOff.contains(day) || closures.stream().anyMatch(closure -> closure.holds(day));
        return closed ? List.of() : week.on(day.getDayOfWeek());
    }

    /** The times of being open that have not ended by the moment, in order. */
    private Stream<Span> spansFrom(Instant moment) {
        var today = LocalDate.ofInstant(moment, Japan.TIME);
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .flatMap(day -> on(day).stream().map(interval -> span(day, interval)))
                .filter(span -> span.closes.isAfter(moment));
    }

    private static Span span(LocalDate day, OpeningInterval interval) {
        return new Span(
                interval.opens().atDate(day).atZone(Japan.TIME).toInstant(),
                interval.closes().atDate(day).atZone(Japan.TIME).toInstant());
    }
}

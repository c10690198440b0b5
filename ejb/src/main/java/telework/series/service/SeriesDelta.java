package telework.series.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import telework.seminar.AdmissionKind;
import telework.seminar.DaysBefore;
import telework.seminar.Session;
import telework.seminar.SessionPattern;

/**
 * What was changed of one session, so that others can be changed likewise: only that, for each of them may differ in the rest,
 * by its venue for one. A day becomes as many days later; a deadline that was typed anew counts from each session's own day,
 * and one that was not stays where it is.
 */
final class SeriesDelta {

    /** A session at a moment: its pattern on its day, which is null in a draft without one. */
    record Snapshot(SessionPattern pattern, LocalDate day) {

        static Snapshot of(Session session) {
            return new Snapshot(SessionPattern.of(session), session.getDay());
        }
    }

    private final SessionPattern before;
    private final SessionPattern after;
    private final int shift;

    SeriesDelta(Snapshot before, Snapshot after) {
        this.before = before.pattern();
        this.after = after.pattern();
        this.shift = before.day() == null || after.day() == null
                ? 0
                : (int) ChronoUnit.DAYS.between(before.day(), after.day());
    }

    /** What another session becomes. */
    Snapshot of(Snapshot other) {
        var own = other.pattern();
        var pattern = new SessionPattern(
                pick(before.hours(), after.hours(), own.hours()),
                moment(before.opens(), after.opens(), own.opens()),
                moment(before.closes(), after.closes(), own.closes()),
                pick(before.venue(), after.venue(), own.venue()),
                pick(before.onlineUrl(), after.onlineUrl(), own.onlineUrl()),
                caps(own.caps()),
                pick(before.room(), after.room(), own.room()),
                pick(before.waitlist(), after.waitlist(), own.waitlist()));
        return new Snapshot(pattern, other.day() == null ? null : other.day().plusDays(shift));
    }

    private Map<AdmissionKind, Optional<Integer>> caps(Map<AdmissionKind, Optional<Integer>> own) {
        var caps = new EnumMap<AdmissionKind, Optional<Integer>>(AdmissionKind.class);
        for (var kind : AdmissionKind.values()) {
            var cap = pick(before.caps().get(kind), after.caps().get(kind), own.get(kind));
            if (cap != null) {
                caps.put(kind, cap);
            }
        }
        return caps;
    }

    private DaysBefore moment(DaysBefore was, DaysBefore is, DaysBefore own) {
        return Objects.equals(later(was), is) ? later(own) : is;
    }

    /** The same moment, told from a day that has moved on. */
    private DaysBefore later(DaysBefore moment) {
        return moment == null ? null : new DaysBefore(moment.days() + shift, moment.at());
    }

    private static <T> T pick(T was, T is, T own) {
        return Objects.equals(was, is) ? own : is;
    }
}

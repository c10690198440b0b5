package telework.seminar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import telework.venue.Venue;

/**
 * A session without its date: what stays the same when it is held on another day.
 *
 * @param hours null while they are open
 * @param opens null: from publication on
 * @param closes null: until the start
 * @param venue null for a session online, and while it is open
 * @param onlineUrl may be null
 * @param caps by way of taking part, in the order of {@link AdmissionKind}; an empty cap is not known yet
 * @param room the cap that all ways in share; null for none, as where there is one way only
 */
public record SessionPattern(
        Hours hours,
        DaysBefore opens,
        DaysBefore closes,
        Venue venue,
        String onlineUrl,
        Map<AdmissionKind, Optional<Integer>> caps,
        Integer room,
        boolean waitlist) {

    /**
     * From when to when by the clocks of the place.
     *
     * @param lastDay how many days after the first it ends; nearly always 0
     */
    public record Hours(LocalTime start, LocalTime end, int lastDay) {

        static Hours of(Timetable timetable, ZoneId zone) {
            if (timetable == null) {
                return null;
            }
            var start = timetable.startsAt().atZone(zone);
            var end = timetable.endsAt().atZone(zone);
            int nights = (int) ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
            return new Hours(start.toLocalTime(), end.toLocalTime(), nights);
        }

        public Timetable on(LocalDate day, ZoneId zone) {
            return new Timetable(at(day, start, zone), at(day.plusDays(lastDay), end, zone));
        }

        private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
            return day.atTime(time).atZone(zone).toInstant();
        }
    }

    public SessionPattern {
        var ordered = new EnumMap<AdmissionKind, Optional<Integer>>(AdmissionKind.class);
        ordered.putAll(caps);
        caps = Collections.unmodifiableMap(ordered);
        room = caps.size() > 1 ? room : null;
    }

    /** What a session is like; without a date its period cannot be told, and is left out. */
    public static SessionPattern of(Session session) {
        var caps = new EnumMap<AdmissionKind, Optional<Integer>>(AdmissionKind.class);
        session.getAdmissions()
                .forEach(admission -> caps.put(admission.getKind(), Optional.ofNullable(admission.getCapacity())));
        var day = session.getDay();
        var period = day == null ? RegistrationPeriod.UNTIL_THE_START : session.getPeriod();
        return new SessionPattern(
                Hours.of(session.getTimetable(), session.getZone()),
                DaysBefore.of(period.opensAt(), day, session.getZone()),
                DaysBefore.of(period.closesAt(), day, session.getZone()),
                session.getVenue(),
                session.getOnlineUrl(),
                caps,
                session.getRoom(),
                session.hasWaitlist());
    }

    /** @param day null, or hours that are open: a plan without a time, and so without a period */
    public SessionPlan on(LocalDate day, ZoneId zone) {
        if (day == null || hours == null) {
            return new SessionPlan(null, RegistrationPeriod.UNTIL_THE_START, venue, onlineUrl);
        }
        return new SessionPlan(hours.on(day, zone), periodBefore(day, zone), venue, onlineUrl);
    }

    private RegistrationPeriod periodBefore(LocalDate day, ZoneId zone) {
        return new RegistrationPeriod(
                opens == null ? null : opens.before(day, zone), closes == null ? null : closes.before(day, zone));
    }
}

package telework.checkin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import telework.seminar.Session;
import telework.seminar.Timetable;

/**
 * When people are let in: on the days of the session by the clocks of the place, or not at all when it does not take place.
 *
 * @param takesPlace published, and not called off
 * @param timetable may be null where nothing takes place
 */
public record Doors(boolean takesPlace, Timetable timetable, ZoneId zone) {

    /** How long before the start who joins online is let in. */
    public static final Duration JOINS_BEFORE = Duration.ofMinutes(30);

    /** The states of a session that takes place or took place. */
    static final Set<Session.Status> TAKING_PLACE =
            Set.of(Session.Status.PUBLISHED, Session.Status.CLOSED, Session.Status.HELD);

    /** How things stand at the door. */
    public enum State {
        CALLED_OFF,
        EARLY,
        OPEN,
        OVER
    }

    public static Doors of(Session session) {
        return new Doors(TAKING_PLACE.contains(session.getStatus()), session.getTimetable(), session.getZone());
    }

    public State at(Instant now) {
        if (!takesPlace) {
            return State.CALLED_OFF;
        }
        var today = day(now);
        if (today.isBefore(day(timetable.startsAt()))) {
            return State.EARLY;
        }
        return today.isAfter(day(timetable.endsAt())) ? State.OVER : State.OPEN;
    }

    /** For what is prepared beforehand. @throws NotTakingPlace for a draft, and for what was called off */
    public void requirePlace() {
        if (!takesPlace) {
            throw new NotTakingPlace();
        }
    }

    /** For the desk. @throws NotCheckInDay on another day @throws NotTakingPlace */
    public void requireOpen(Instant now) {
        requireBegun(now);
        if (at(now) == State.OVER) {
            throw new NotCheckInDay(timetable.startsAt());
        }
    }

    /** For paper that is keyed back, and for what is put right: also afterwards. @throws NotCheckInDay before */
    public void requireBegun(Instant now) {
        switch (at(now)) {
            case CALLED_OFF -> throw new NotTakingPlace();
            case EARLY -> throw new NotCheckInDay(timetable.startsAt());
            case OPEN, OVER -> {}
        }
    }

    /** From when on one can join online. */
    public Instant joinsFrom() {
        return timetable.startsAt().minus(JOINS_BEFORE);
    }

    /** How things stand for who joins online. */
    public State onlineAt(Instant now) {
        if (!takesPlace) {
            return State.CALLED_OFF;
        }
        if (now.isBefore(joinsFrom())) {
            return State.EARLY;
        }
        return now.isBefore(timetable.endsAt()) ? State.OPEN : State.OVER;
    }

    /** @throws JoinsLater before @throws JoinedTooLate after @throws NotTakingPlace */
    public void requireOnline(Instant now) {
        switch (onlineAt(now)) {
            case CALLED_OFF -> throw new NotTakingPlace();
            case EARLY -> throw new JoinsLater(joinsFrom());
            case OVER -> throw new JoinedTooLate();
            case OPEN -> {}
        }
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}

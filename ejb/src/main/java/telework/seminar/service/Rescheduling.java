package telework.seminar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import telework.common.Invalid;
import telework.common.Violation;
import telework.seminar.Admission;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
import telework.seminar.SessionPlan;
import telework.venue.Venue;
import telework.venue.Venues;

/**
 * Gives a session other seats and another plan, and tells those whom it concerns. Whoever calls holds its lock
 * ({@link SessionLock}).
 */
@Dependent
public class Rescheduling {

    @Inject
    Seating seating;

    @Inject
    Venues venues;

    @Inject
    Event<SessionChange> changes;

    @Inject
    Event<LeftReview> leftReview;

    @Inject
    Clock clock;

    /**
     * Makes a session like the pattern, on a day or, with null, on none yet. Who does so for several locks their rooms first.
     *
     * @throws Invalid when the room does not hold so many
     */
    public void follow(Session session, SessionPattern pattern, LocalDate day) {
        seating.seat(session, pattern.caps(), pattern.room());
        plan(session, pattern.on(day, session.getZone()), pattern.waitlist());
    }

    /** Always in the same order, so that of two who want the same rooms one waits and none is turned away. */
    public void lockRooms(Stream<SessionPattern> patterns) {
        patterns.map(SessionPattern::venue)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Venue::getId))
                .forEach(venues::locked);
    }

    /**
     * What was in review is a draft afterwards; what was closed takes registrations again when its period ends later. The
     * venue is locked, so that nobody lowers its room limit while the room is filled.
     *
     * @throws Invalid when the room does not hold so many
     */
    public void plan(Session session, SessionPlan plan, boolean waitlist) {
        int revision = session.getRevision();
        boolean inReview = session.getStatus() == Session.Status.IN_REVIEW;
        Optional.ofNullable(plan.venue()).ifPresent(venue -> requireRoom(session, venues.locked(venue)));
        session.plan(plan);
        session.getAdmissions().forEach(admission -> admission.offerWaitlist(waitlist));
        session.reopen(clock.instant());
        if (session.getRevision() != revision) {
            changes.fire(new SessionChange.Moved(session.getId(), session.getRevision()));
        }
        if (inReview) {
            leftReview.fire(new LeftReview(session));
        }
    }

    private static void requireRoom(Session session, Venue venue) {
        var capacity = session.admission(AdmissionKind.VENUE).map(Admission::getCapacity);
        if (!venue.holds(capacity.orElse(null))) {
            throw new Invalid(List.of(new Violation("venueCapacity", "invalid.roomLimit", venue.getRoomLimit())));
        }
    }
}

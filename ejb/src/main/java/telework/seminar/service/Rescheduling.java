package telework.seminar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.Invalid;
import telework.common.Violation;
import telework.seminar.Admission;
import telework.seminar.AdmissionInUse;
import telework.seminar.AdmissionKind;
import telework.seminar.Admissions;
import telework.seminar.CapacityTooSmall;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
import telework.seminar.SessionPlan;
import telework.seminar.Sessions;
import telework.venue.Venue;
import telework.venue.Venues;

/**
 * Gives a session other seats and another plan, and tells those whom it concerns. Whoever calls holds its lock
 * ({@link SessionLock}).
 */
@Dependent
public class Rescheduling {

    @Inject
    Sessions sessions;

    @Inject
    Admissions admissions;

    @Inject
    Venues venues;

    @Inject
    Event<SessionChange> changes;

    @Inject
    Event<LeftReview> leftReview;

    @Inject
    Clock clock;

    /**
     * Offers these ways to take part and no other; seats that are added go to those who wait.
     *
     * @param caps an empty one is not known yet
     */
    public void seat(Session session, Map<AdmissionKind, Optional<Integer>> caps) {
        boolean known = !session.getAdmissions().isEmpty();
        for (var kind : EnumSet.allOf(AdmissionKind.class)) {
            var cap = caps.get(kind);
            boolean exists = session.admission(kind).isPresent();
            if (cap == null && exists) {
                withdraw(session, kind);
            } else if (cap != null && exists) {
                resize(session, kind, cap);
            } else if (cap != null) {
                session.admit(kind, cap.orElse(null));
            }
        }
        if (known) {
            sessions.refresh(session);
        }
    }

    /**
     * Makes a draft like the pattern, on a day or, with null, on none yet. Who does so for several locks their rooms first.
     *
     * @throws Invalid when the room does not hold so many
     */
    public void follow(Session draft, SessionPattern pattern, LocalDate day) {
        seat(draft, pattern.caps());
        plan(draft, pattern.on(day, draft.getZone()), pattern.waitlist());
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

    private void withdraw(Session session, AdmissionKind kind) {
        if (admissions.withdraw(session.getId(), kind) == 0) {
            throw new AdmissionInUse();
        }
        record(
                session,
                kind,
                session.admission(kind).map(Admission::getCapacity).orElse(null),
                null);
        session.withdraw(kind);
    }

    private void resize(Session session, AdmissionKind kind, Optional<Integer> cap) {
        var counters = admissions.locked(session, kind);
        int changed = cap.isPresent()
                ? admissions.resize(session.getId(), kind, cap.get())
                : admissions.forgetCapacity(session.getId(), kind);
        if (changed == 0) {
            throw new CapacityTooSmall(counters.confirmed());
        }
        record(session, kind, counters.capacity(), cap.orElse(null));
        int seats = Math.min(counters.waiting(), cap.orElse(0) - counters.confirmed());
        if (seats > 0) {
            changes.fire(new SessionChange.SeatsAdded(session.getId(), kind, seats));
        }
    }

    /** The caps are changed by statements, of which nothing else would tell. */
    private void record(Session session, AdmissionKind kind, Integer before, Integer after) {
        var trail = Trail.of(admissions);
        trail.record(Act.of(Action.CHANGED, trail.subject(session)).changing("capacity." + kind, before, after));
    }
}

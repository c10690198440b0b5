package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import telework.area.Prefectures;
import telework.common.Invalid;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.organisation.Organisation;
import telework.organisation.OrganisationLine;
import telework.organisation.Organisations;
import telework.seminar.Admission;
import telework.seminar.AdmissionInUse;
import telework.seminar.AdmissionKind;
import telework.seminar.Admissions;
import telework.seminar.CapacityTooSmall;
import telework.seminar.EditedMeanwhile;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.SessionPlan;
import telework.seminar.Sessions;
import telework.seminar.Themes;
import telework.venue.Venue;
import telework.venue.Venues;

/** Opens a session and its seminar for editing, and saves what was typed. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class SessionEditing {

    @Inject
    Sessions sessions;

    @Inject
    SessionLock lock;

    @Inject
    Admissions admissions;

    @Inject
    Organisations organisations;

    @Inject
    Prefectures prefectures;

    @Inject
    Venues venues;

    @Inject
    Themes themes;

    @Inject
    Event<SessionChange> changes;

    @Inject
    Event<LeftReview> leftReview;

    @Inject
    Clock clock;

    public SessionForm open(String code) {
        return SessionForms.of(sessions.byCode(code).orElseThrow(NoSuchSession::new));
    }

    public List<OrganisationLine> organisations() {
        return organisations.inOrder();
    }

    /**
     * Saves the form; those who registered learn of another time or place and of seats that have come free. What was in
     * review is a draft afterwards.
     *
     * @throws EditedMeanwhile when somebody else has saved since the form was opened
     */
    public void save(SessionForm form) {
        var session = locked(form);
        var entry = new SessionFormReader(form, session.getZone()).read();
        describe(session, entry, form.themes());
        changeAdmissions(session, entry);
        sessions.refresh(session);
        plan(session, entry);
        session.getAdmissions().forEach(admission -> admission.offerWaitlist(entry.waitlist()));
        session.reopen(clock.instant());
    }

    private Session locked(SessionForm form) {
        var session = lock.take(form.code());
        SessionLock.requireUnchanged(session, form.version());
        return session;
    }

    private void plan(Session session, SessionEntry entry) {
        int revision = session.getRevision();
        boolean inReview = session.getStatus() == Session.Status.IN_REVIEW;
        session.plan(
                new SessionPlan(entry.timetable(), entry.period(), venue(session, entry.place()), entry.onlineUrl()));
        if (session.getRevision() != revision) {
            changes.fire(new SessionChange.Moved(session.getId(), session.getRevision()));
        }
        if (inReview) {
            leftReview.fire(new LeftReview(session));
        }
    }

    private void describe(Session session, SessionEntry entry, List<String> wantedThemes) {
        var seminar = session.getSeminar();
        seminar.describe(entry.content());
        seminar.offeredBy(organisation(entry.organisation()));
        seminar.tagWith(themes.among(wantedThemes));
    }

    private Organisation organisation(Long id) {
        return organisations.byId(id).orElseThrow(() -> unknown("organisation"));
    }

    private void changeAdmissions(Session session, SessionEntry entry) {
        for (var kind : EnumSet.allOf(AdmissionKind.class)) {
            var cap = entry.caps().get(kind);
            boolean exists = session.admission(kind).isPresent();
            if (cap == null && exists) {
                withdraw(session, kind);
            } else if (cap != null && exists) {
                resize(session, kind, cap);
            } else if (cap != null) {
                session.admit(kind, cap.orElse(null));
            }
        }
    }

    private void withdraw(Session session, AdmissionKind kind) {
        if (admissions.withdraw(session.getId(), kind) == 0) {
            throw new AdmissionInUse();
        }
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
        int seats = Math.min(counters.waiting(), cap.orElse(0) - counters.confirmed());
        if (seats > 0) {
            changes.fire(new SessionChange.SeatsAdded(session.getId(), kind, seats));
        }
    }

    /**
     * The directory's venue of that name and address, locked: nobody lowers its room limit while the room is filled. What the
     * directory tells of it already stays.
     */
    private Venue venue(Session session, SessionEntry.PlaceEntry place) {
        if (place == null) {
            return null;
        }
        var prefecture = prefectures.byCode(place.prefecture()).orElseThrow(() -> unknown("prefecture"));
        var venue = venues.locked(venues.at(place.name(), place.address(), prefecture));
        var capacity = session.admission(AdmissionKind.VENUE).map(Admission::getCapacity);
        if (!venue.holds(capacity.orElse(null))) {
            throw new Invalid(List.of(new Violation("venueCapacity", "invalid.roomLimit", venue.getRoomLimit())));
        }
        return venue.reachedBy(place.access(), null);
    }

    private static Invalid unknown(String field) {
        return new Invalid(List.of(new Violation(field, "invalid.required")));
    }
}

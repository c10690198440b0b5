package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import telework.area.Prefectures;
import telework.common.Invalid;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.organisation.Organisation;
import telework.organisation.OrganisationLine;
import telework.organisation.Organisations;
import telework.seminar.EditedMeanwhile;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
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
    Rescheduling rescheduling;

    @Inject
    Organisations organisations;

    @Inject
    Prefectures prefectures;

    @Inject
    Venues venues;

    @Inject
    Lineup lineup;

    @Inject
    Themes themes;

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
        var before = SessionPattern.of(session);
        var day = session.getDay();
        describe(session, entry, form.themes());
        if (form.speakers() != null) {
            session.getSeminar().presentedBy(lineup.read(form.speakers()));
        }
        rescheduling.seat(session, entry.caps());
        var plan = new SessionPlan(entry.timetable(), entry.period(), venue(entry.place()), entry.onlineUrl());
        rescheduling.plan(session, plan, entry.waitlist());
        if (!before.equals(SessionPattern.of(session)) || !Objects.equals(day, session.getDay())) {
            session.detach(true);
        }
    }

    private Session locked(SessionForm form) {
        var session = lock.take(form.code());
        SessionLock.requireUnchanged(session, form.version());
        return session;
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

    /** The directory's venue of that name and address; what the directory tells of it already stays. */
    private Venue venue(SessionEntry.PlaceEntry place) {
        if (place == null) {
            return null;
        }
        var prefecture = prefectures.byCode(place.prefecture()).orElseThrow(() -> unknown("prefecture"));
        return venues.at(place.name(), place.address(), prefecture).reachedBy(place.access(), null);
    }

    private static Invalid unknown(String field) {
        return new Invalid(List.of(new Violation(field, "invalid.required")));
    }
}

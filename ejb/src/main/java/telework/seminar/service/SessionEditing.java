package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import java.util.Objects;
import telework.area.Prefectures;
import telework.common.Invalid;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
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
@Interceptors(Guard.class)
public class SessionEditing {

    @Inject
    Sessions sessions;

    @Inject
    SessionLock lock;

    @Inject
    Seating seating;

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

    @Inject
    Access access;

    @Needs(Permission.LOOK)
    public SessionForm open(@Of(Thing.SESSION_CODE) String code) {
        return SessionForms.of(sessions.byCode(code).orElseThrow(NoSuchSession::new));
    }

    @Needs(Permission.LOOK)
    public List<OrganisationLine> organisations() {
        var mine = access.scope(Permission.EDIT);
        return organisations.below(mine.everywhere(), mine.tops());
    }

    /**
     * Saves the form; those who registered learn of another time or place and of seats that have come free. What was in
     * review is a draft afterwards.
     *
     * @throws EditedMeanwhile when somebody else has saved since the form was opened
     */
    @Needs(Permission.EDIT)
    public void save(@Of(value = Thing.SESSION_CODE, by = "code") SessionForm form) {
        var session = locked(form);
        var entry = new SessionFormReader(form, session.getZone()).read();
        var before = SessionPattern.of(session);
        var day = session.getDay();
        describe(session, entry, form.themes());
        if (form.speakers() != null) {
            session.getSeminar().presentedBy(lineup.read(form.speakers()));
        }
        seating.seat(session, entry.caps(), entry.room());
        var plan = new SessionPlan(entry.timetable(), entry.period(), venue(entry.place(), session), entry.onlineUrl());
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
        seminar.offeredBy(organisation(entry.organisation(), seminar.getOrganisation()));
        seminar.tagWith(themes.among(wantedThemes));
    }

    /** Only to where the caller may edit as well; of any other it looks as if there were none. */
    private Organisation organisation(Long id, Organisation current) {
        return id.equals(current.getId())
                ? current
                : organisations
                        .byId(id)
                        .filter(wanted -> access.covers(Permission.EDIT, id))
                        .orElseThrow(() -> unknown("organisation"));
    }

    /** The directory's venue of that name and address; what the directory tells of it already stays. */
    private Venue venue(SessionEntry.PlaceEntry place, Session session) {
        if (place == null) {
            return null;
        }
        var prefecture = prefectures.byCode(place.prefecture()).orElseThrow(() -> unknown("prefecture"));
        var owner = session.getSeminar().getOrganisation().getId();
        return venues.at(place.name(), place.address(), prefecture, owner).reachedBy(place.access(), null);
    }

    private static Invalid unknown(String field) {
        return new Invalid(List.of(new Violation(field, "invalid.required")));
    }
}

package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import telework.common.Line;
import telework.common.service.Roles;
import telework.seminar.NoSuchSession;
import telework.seminar.SeminarContent;
import telework.seminar.Session;
import telework.seminar.Sessions;
import telework.seminar.StaffSearch;

/** Schedules seminars: what staff do with sessions as a whole. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class SeminarService {

    private static final int LONGEST_REASON = 500;

    @Inject
    Sessions sessions;

    @Inject
    Drafting drafting;

    @Inject
    Event<SessionChange> changes;

    @Inject
    Clock clock;

    /** Drafts first, then by date, each with its filling. */
    public List<SessionOffer> sessions(StaffSearch search, int first, int size) {
        return Offers.of(sessions.ofStaff(search, first, size), sessions);
    }

    public long count(StaffSearch search) {
        return sessions.count(search);
    }

    /** One session with its filling, a draft too. */
    public SessionOffer session(String code) {
        return Offers.of(byCode(code));
    }

    /** Begins a seminar with one session, both empty. @return the code of the session */
    public String draft(String title) {
        return drafting.begin(Line.of(title, SeminarContent.LONGEST_TITLE)).getCode();
    }

    /** Adds one more date to the seminar of a session. @return the code of the new session */
    public String addDate(String code) {
        return drafting.addDate(byCode(code)).getCode();
    }

    /** @throws telework.common.Invalid naming what is still missing */
    public void publish(String code) {
        locked(code).publish(clock.instant());
    }

    /** Takes no more registrations, ahead of time. */
    public void close(String code) {
        locked(code).close();
    }

    /** Calls it off and owes everyone who registered the news. */
    public void cancel(String code, String reason) {
        var session = locked(code);
        session.cancel(reason == null || reason.isBlank() ? null : Line.of(reason, LONGEST_REASON));
        changes.fire(new SessionChange.CalledOff(session.getId(), session.getRevision()));
    }

    private Session byCode(String code) {
        return sessions.byCode(code).orElseThrow(NoSuchSession::new);
    }

    private Session locked(String code) {
        var session = sessions.locked(byCode(code).getId()).orElseThrow(NoSuchSession::new);
        sessions.refresh(session);
        return session;
    }
}

package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import telework.common.Check;
import telework.common.Line;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.Ledgers;
import telework.seminar.NoSuchSession;
import telework.seminar.SeminarContent;
import telework.seminar.Seminars;
import telework.seminar.Session;
import telework.seminar.Sessions;

/** Schedules seminars: what staff do with sessions as a whole. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class SeminarService {

    private static final int LONGEST_REASON = 500;

    @Inject
    Sessions sessions;

    @Inject
    Ledgers ledgers;

    @Inject
    Seminars seminars;

    @Inject
    Drafting drafting;

    @Inject
    Event<SessionChange> changes;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** One session with its filling, a draft too. */
    @Needs({Permission.LOOK, Permission.CHECK_IN})
    public SessionOffer session(@Of(Thing.SESSION_CODE) String code) {
        return Offers.of(byCode(code));
    }

    /** Begins a seminar of the caller's organisation with one session, both empty. @return the code of the session */
    @Needs(Permission.EDIT)
    public String draft(String title) {
        var check = new Check();
        var read = check.required("title", title, text -> Line.of(text, SeminarContent.LONGEST_TITLE));
        check.orRefuse();
        return drafting.begin(read, access.home(Permission.EDIT).orElse(null)).getCode();
    }

    /** Adds one more date to the seminar of a session. @return the code of the new session */
    @Needs(Permission.EDIT)
    public String addDate(@Of(Thing.SESSION_CODE) String code) {
        var id = sessions.idOf(code).orElseThrow(NoSuchSession::new);
        sessions.seminarsOf(id).forEach(seminars::locked);
        return drafting.addDate(byCode(code)).getCode();
    }

    /** Takes no more registrations, ahead of time. */
    @Needs(Permission.EDIT)
    public void close(@Of(Thing.SESSION_CODE) String code) {
        locked(code).close(clock.instant());
    }

    /** Calls it off and owes everyone who registered the news. */
    @Needs(Permission.EDIT)
    public void cancel(@Of(Thing.SESSION_CODE) String code, String reason) {
        var check = new Check();
        var read = check.optional("reason", reason, text -> Line.of(text, LONGEST_REASON));
        check.orRefuse();
        var session = locked(code);
        session.cancel(read);
        changes.fire(new SessionChange.CalledOff(session.getId(), session.getRevision()));
    }

    private Session byCode(String code) {
        return sessions.byCode(code).orElseThrow(NoSuchSession::new);
    }

    /** Locked before it is read, the ways in first: nobody registers while it changes its state. */
    private Session locked(String code) {
        var id = sessions.idOf(code).orElseThrow(NoSuchSession::new);
        ledgers.lockAll(id);
        return sessions.locked(id).orElseThrow(NoSuchSession::new);
    }
}

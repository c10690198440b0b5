package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.NotInThisState;
import telework.seminar.Session;
import telework.seminar.Sessions;

/** Deletes drafts: what the public has seen stays, and what is in review is taken back first. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class Discarding {

    @Inject
    Sessions sessions;

    @Inject
    SessionLock lock;

    @Inject
    Event<SessionDiscarded> discarded;

    @Inject
    Event<SeminarDiscarded> seminarDiscarded;

    /** Its seminar goes with the last of its sessions. */
    @Needs(Permission.EDIT)
    public void discard(@Of(Thing.SESSION_CODE) String code) {
        var session = lock.take(code);
        if (session.getStatus() != Session.Status.DRAFT) {
            throw new NotInThisState(session.getStatus());
        }
        var seminar = session.getSeminar();
        discarded.fire(new SessionDiscarded(session));
        sessions.remove(session);
        if (sessions.ofSeminar(seminar.getId()) == 0) {
            seminarDiscarded.fire(new SeminarDiscarded(seminar));
            sessions.remove(seminar);
        }
    }
}

package telework.seminar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.seminar.Sessions;

/** Moves sessions on with time: to closed when their period ends, to held when they are over. Harmless on many nodes. */
@Stateless
@PermitAll
public class SessionLifecycle {

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    public void moveOn() {
        sessions.closeDue(clock.instant());
        sessions.markHeld(clock.instant());
    }
}

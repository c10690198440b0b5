package telework.seminar.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.seminar.Sessions;

/** Moves sessions on with time: to closed when their period ends, to held when they are over. Harmless on many nodes. */
@Singleton
public class SessionLifecycle {

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
    public void moveOn() {
        sessions.closeDue(clock.instant());
        sessions.markHeld(clock.instant());
    }
}

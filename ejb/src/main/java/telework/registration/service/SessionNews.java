package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.registration.Registrations;
import telework.seminar.Sessions;
import telework.seminar.service.SessionChange;

/** Tells those who registered what staff changed. */
@Dependent
public class SessionNews {

    @Inject
    Registrations registrations;

    @Inject
    Sessions sessions;

    @Inject
    MovingUp movingUp;

    @Inject
    Clock clock;

    void tell(@Observes SessionChange.Moved moved) {
        registrations.owe(
                moved.sessionId(), RegistrationLetters.Kind.CHANGED.name(), moved.revision(), clock.instant());
    }

    void tell(@Observes SessionChange.CalledOff calledOff) {
        registrations.owe(
                calledOff.sessionId(),
                RegistrationLetters.Kind.CALLED_OFF.name(),
                calledOff.revision(),
                clock.instant());
    }

    void moveUp(@Observes SessionChange.SeatsAdded added) {
        var session = sessions.byId(added.sessionId()).orElseThrow();
        movingUp.announce(session, added.kind(), added.seats());
    }
}

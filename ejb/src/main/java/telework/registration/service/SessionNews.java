package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.registration.Registrations;
import telework.seminar.service.SessionChange;

/** Tells those who registered what staff changed. */
@Dependent
public class SessionNews {

    @Inject
    Registrations registrations;

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
}

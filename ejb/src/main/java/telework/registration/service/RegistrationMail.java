package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import telework.mail.Outbox;
import telework.mail.OutboxMessage;
import telework.registration.Registration;

/** Owes people the mail about their registration, in the transaction of what it tells of. */
@Dependent
public class RegistrationMail {

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void registered(Registration registration) {
        boolean confirmed = registration.getStatus() == Registration.Status.CONFIRMED;
        owe(confirmed ? RegistrationLetters.Kind.CONFIRMED : RegistrationLetters.Kind.WAITLISTED, registration);
    }

    void movedUp(Registration registration) {
        owe(RegistrationLetters.Kind.MOVED_UP, registration);
    }

    void cancelled(Registration registration) {
        owe(RegistrationLetters.Kind.CANCELLED, registration);
    }

    private void owe(RegistrationLetters.Kind kind, Registration registration) {
        outbox.post(new OutboxMessage(
                kind.name().toLowerCase(Locale.ROOT) + "/" + registration.getNumber(),
                kind.name(),
                registration.getId(),
                registration.getApplicant().email(),
                registration.getApplicant().language(),
                clock.instant()));
    }
}

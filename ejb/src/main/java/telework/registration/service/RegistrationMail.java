package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import telework.common.EmailAddress;
import telework.mail.Outbox;
import telework.mail.OutboxMessage;
import telework.registration.Registration;

/** Owes people the mail about their registration, in the transaction of what it tells of; nothing to who gave no address. */
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

    /**
     * Confirms a correction where mail goes from now on, and says goodbye where it went before.
     *
     * @param before where mail went until now; null: nowhere
     */
    void corrected(Registration registration, EmailAddress before) {
        var now = registration.getApplicant().email();
        owe(RegistrationLetters.Kind.CORRECTED, correction(registration), registration, now);
        if (!now.equals(before)) {
            owe(RegistrationLetters.Kind.READDRESSED, correction(registration), registration, before);
        }
    }

    /** What sets one correction of a registration apart from its others. */
    static String correction(Registration registration) {
        return registration.getNumber() + "/" + registration.getCorrections();
    }

    private void owe(RegistrationLetters.Kind kind, Registration registration) {
        owe(
                kind,
                registration.getNumber(),
                registration,
                registration.getApplicant().email());
    }

    private void owe(
            RegistrationLetters.Kind kind, String occasion, Registration registration, EmailAddress recipient) {
        if (recipient == null) {
            return;
        }
        outbox.post(new OutboxMessage(
                        kind.name().toLowerCase(Locale.ROOT) + "/" + occasion,
                        kind.name(),
                        registration.getId(),
                        recipient,
                        registration.getApplicant().language(),
                        clock.instant())
                .onBehalfOf(
                        registration.getSession().getSeminar().getOrganisation().getId()));
    }
}

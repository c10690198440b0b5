package telework.seminar;

import telework.common.Refusal;

/** Registrations are no longer taken: the period is over, or the session is closed, held or called off. */
public class RegistrationClosed extends Refusal {

    public RegistrationClosed() {
        super(Kind.CONFLICT, "closed");
    }
}

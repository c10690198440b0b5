package telework.seminar;

import java.time.Instant;
import telework.common.Refusal;

/** Registrations are not taken yet. */
public class RegistrationNotYetOpen extends Refusal {

    public RegistrationNotYetOpen(Instant opensAt) {
        super(Kind.CONFLICT, "closed", opensAt);
    }
}

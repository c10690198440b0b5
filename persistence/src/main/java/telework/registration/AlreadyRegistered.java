package telework.registration;

import java.util.Optional;
import telework.common.EmailAddress;
import telework.common.Refusal;

/** This mailbox holds a living registration for the session. */
public class AlreadyRegistered extends Refusal {

    public AlreadyRegistered(EmailAddress email) {
        super(Kind.CONFLICT, "duplicate", email);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("attendees[0].email");
    }
}

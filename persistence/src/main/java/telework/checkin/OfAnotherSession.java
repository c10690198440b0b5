package telework.checkin;

import java.time.Instant;
import telework.common.Refusal;

/** The ticket is a true one, for another session. */
public class OfAnotherSession extends Refusal {

    public OfAnotherSession(String title, Instant startsAt) {
        super(Kind.CONFLICT, "of-another-session", title, startsAt);
    }
}

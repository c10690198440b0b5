package telework.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Attempts in vain; changed by statements alone, see {@link Attempts}. */
@Entity
public class AttemptPace {

    @Id
    private String subject;

    private int failures;
    private Instant triedAt;
    private Instant allowedAt;

    protected AttemptPace() {}

    public int getFailures() {
        return failures;
    }

    public Instant getTriedAt() {
        return triedAt;
    }

    /** When the next attempt is let through. */
    public Instant getAllowedAt() {
        return allowedAt;
    }
}

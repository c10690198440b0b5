package telework.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The second factor of an account; changed by statements alone, see {@link SecondFactors}. */
@Entity
public class SecondFactor {

    @Id
    private Long accountId;

    private String secret;
    private Instant confirmedAt;
    private long lastStep;

    protected SecondFactor() {}

    public Long getAccountId() {
        return accountId;
    }

    /** Sealed, see {@code telework.account.service.TotpSeal}. */
    public String getSecret() {
        return secret;
    }

    /** Null until the first code has come. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** The step of the last code that was taken. */
    public long getLastStep() {
        return lastStep;
    }
}

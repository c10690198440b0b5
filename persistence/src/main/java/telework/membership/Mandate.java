package telework.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import telework.common.BelongsTo;

/**
 * That an organisation acts for another until a day: whoever has a role at the holder has it at the giver as well, and what
 * they do there is recorded as done for the giver. Mandates do not pass mandates on.
 */
@Entity
public class Mandate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_seq")
    @SequenceGenerator(name = "mandate_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long holderId;

    @BelongsTo
    private Long giverId;

    private Instant startsAt;
    private Instant endsAt;
    private String grantedBy;
    private Instant grantedAt;

    protected Mandate() {}

    /** @param grant with an end */
    public Mandate(Long holder, Long giver, Grant grant) {
        this.holderId = holder;
        this.giverId = giver;
        grant(grant);
    }

    /** Gives it anew, whatever became of it before. */
    public void grant(Grant grant) {
        startsAt = grant.at();
        endsAt = grant.until();
        grantedBy = grant.by();
        grantedAt = grant.at();
    }

    /** From now on it opens nothing. */
    public void end(Instant now) {
        if (endsAt.isAfter(now)) {
            endsAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    public Long getHolderId() {
        return holderId;
    }

    public Long getGiverId() {
        return giverId;
    }

    public Instant getEndsAt() {
        return endsAt;
    }
}

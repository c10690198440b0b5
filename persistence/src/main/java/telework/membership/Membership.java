package telework.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import telework.common.BelongsTo;

/** That an account has a role, for an organisation and all that is below it, from when until when. */
@Entity
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @BelongsTo
    private Long organisationId;

    private Instant startsAt;
    private Instant endsAt;
    private String grantedBy;
    private Instant grantedAt;

    protected Membership() {}

    /** @param organisation null: the whole country */
    public Membership(Long account, Role role, Long organisation, Grant grant) {
        this.accountId = account;
        this.role = role;
        this.organisationId = organisation;
        grant(grant);
    }

    /** Grants it anew, whatever became of it before. */
    public void grant(Grant grant) {
        startsAt = grant.at();
        endsAt = grant.until();
        grantedBy = grant.by();
        grantedAt = grant.at();
    }

    /** From now on it opens nothing. */
    public void end(Instant now) {
        if (isLivingAt(now)) {
            endsAt = now;
        }
    }

    public boolean isLivingAt(Instant now) {
        return !startsAt.isAfter(now) && (endsAt == null || endsAt.isAfter(now));
    }

    public Long getId() {
        return id;
    }

    public Long getAccountId() {
        return accountId;
    }

    public Role getRole() {
        return role;
    }

    /** Null: the whole country. */
    public Long getOrganisationId() {
        return organisationId;
    }

    /** The first moment at which it no longer holds; null: it has no end. */
    public Instant getEndsAt() {
        return endsAt;
    }

    public String getGrantedBy() {
        return grantedBy;
    }
}

package telework.token;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import telework.common.BelongsTo;
import telework.common.Confidential;
import telework.common.Derived;
import telework.common.Label;
import telework.membership.Permission;

/** That programs of an organisation may do something in its name until a day. What it may is settled when it is made. */
@Entity
public class ApiToken {

    /** The characters (code points) that a name may have. */
    public static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", allocationSize = 50)
    private Long id;

    @BelongsTo
    private Long organisationId;

    @Label
    private String name;

    @Confidential
    private String tokenHash;

    @ElementCollection
    @CollectionTable(name = "api_token_scope", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private final Set<Permission> scopes = new HashSet<>();

    private String madeBy;
    private Instant madeAt;
    private Instant expiresAt;

    @Derived
    private Instant lastUsedAt;

    private String revokedBy;
    private Instant revokedAt;

    protected ApiToken() {}

    /** @param maker address of the account without whose rights it opens nothing */
    public ApiToken(TokenGrant grant, TokenValue value, String maker, Instant now) {
        organisationId = grant.organisation();
        name = grant.name();
        tokenHash = value.hash();
        scopes.addAll(grant.scopes());
        madeBy = maker;
        madeAt = now;
        expiresAt = grant.until();
    }

    /** From now on it opens nothing. Who was first to say so stays on record. */
    public void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = now;
        }
    }

    public boolean isLivingAt(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    public Long getId() {
        return id;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public String getName() {
        return name;
    }

    public Set<Permission> getScopes() {
        return Set.copyOf(scopes);
    }

    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** To the minute; null: never. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }

    /** Null: nobody has. */
    public Instant getRevokedAt() {
        return revokedAt;
    }
}

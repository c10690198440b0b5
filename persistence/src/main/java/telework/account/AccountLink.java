package telework.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import telework.common.Secret;

/** A link by mail that lets somebody choose a password, once and for a time. Used up by a statement, see {@link AccountLinks}. */
@Entity
public class AccountLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_link_seq")
    @SequenceGenerator(name = "account_link_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private StaffAccount account;

    private String tokenHash;
    private Instant expiresAt;
    private Instant usedAt;

    protected AccountLink() {}

    public AccountLink(StaffAccount account, Secret token, Instant expiresAt) {
        this.account = account;
        this.tokenHash = token.hash();
        this.expiresAt = expiresAt;
    }

    public StaffAccount getAccount() {
        return account;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Null while it can be used. */
    public Instant getUsedAt() {
        return usedAt;
    }
}

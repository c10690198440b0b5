package telework.oidc;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import telework.account.StaffAccount;
import telework.common.Derived;
import telework.common.Personal;

/** A person as a provider knows them, who opens an account of ours. Found by issuer and subject alone, never by an address. */
@Entity
public class ProviderIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provider_identity_seq")
    @SequenceGenerator(name = "provider_identity_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private StaffAccount account;

    private String issuer;

    @Personal
    private String subject;

    private Instant linkedAt;

    @Derived
    private Instant usedAt;

    protected ProviderIdentity() {}

    public ProviderIdentity(StaffAccount account, Person person, Instant linkedAt) {
        this.account = account;
        this.issuer = person.issuer();
        this.subject = person.subject();
        this.linkedAt = linkedAt;
    }

    public Long getId() {
        return id;
    }

    public StaffAccount getAccount() {
        return account;
    }

    public Instant getLinkedAt() {
        return linkedAt;
    }

    /** When somebody last signed in by it; null before the first time. */
    public Instant getUsedAt() {
        return usedAt;
    }
}

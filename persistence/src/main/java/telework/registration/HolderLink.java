package telework.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import telework.common.EmailAddress;
import telework.common.Secret;

/** Shows all registrations of a mailbox to whoever reads its mail, for a while. */
@Entity
public class HolderLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holder_link_seq")
    @SequenceGenerator(name = "holder_link_seq", allocationSize = 50)
    private Long id;

    private EmailAddress email;
    private String tokenHash;
    private Instant expiresAt;

    protected HolderLink() {}

    public HolderLink(EmailAddress email, Secret token, Instant expiresAt) {
        this.email = email;
        this.tokenHash = token.hash();
        this.expiresAt = expiresAt;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}

package telework.oidc;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import telework.common.Secret;

/** Somebody who has been sent to the provider and is awaited back, once and in the same browser; see {@link ProviderRequests}. */
@Entity
public class ProviderRequest {

    @Id
    private String stateHash;

    private String browserHash;
    private String nonce;
    private String verifier;

    @Embedded
    private Errand errand;

    private Instant expiresAt;

    protected ProviderRequest() {}

    /** @param state comes back in the address @param browser comes back in a cookie */
    public ProviderRequest(Secret state, Secret browser, Proofs proofs, Errand errand, Instant now) {
        this.stateHash = state.hash();
        this.browserHash = browser.hash();
        this.nonce = proofs.nonce();
        this.verifier = proofs.verifier();
        this.errand = errand;
        this.expiresAt = now.plus(Errand.LONGEST);
    }

    public Proofs getProofs() {
        return new Proofs(nonce, verifier);
    }

    public Errand getErrand() {
        return errand == null ? Errand.signIn(null) : errand;
    }
}

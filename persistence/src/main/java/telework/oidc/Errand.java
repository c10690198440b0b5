package telework.oidc;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import telework.common.Confidential;
import telework.common.Secret;

/**
 * What somebody was sent to the provider for: to sign in, unless one of the first two is given.
 *
 * @param accountId whoever is signed in with it connects it; null for other errands
 * @param linkHash of the invitation that is taken; null for other errands
 * @param returnTo where in the console to go afterwards; null: the first page
 */
@Embeddable
public record Errand(Long accountId, @Confidential String linkHash, String returnTo) {

    /** How long somebody may stay with the provider. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    /** Characters of an address; with a longer one it is the first page. */
    public static final int LONGEST_ADDRESS = 1000;

    public static Errand signIn(String to) {
        return new Errand(null, null, to != null && to.length() <= LONGEST_ADDRESS ? to : null);
    }

    public static Errand connect(Long account) {
        return new Errand(account, null, null);
    }

    public static Errand accept(Secret invitation) {
        return new Errand(null, invitation.hash(), null);
    }
}

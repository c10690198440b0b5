package telework.oidc;

import telework.common.Refusal;

/** The provider knows the person, but not as the settings ask for. */
public class IdentityNotAccepted extends Refusal {

    public IdentityNotAccepted() {
        super(Kind.CONFLICT, "identity-not-accepted");
    }
}

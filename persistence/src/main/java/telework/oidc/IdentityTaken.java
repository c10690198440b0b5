package telework.oidc;

import telework.common.Refusal;

/** The person at the provider is connected with an account already, or the account with another person. */
public class IdentityTaken extends Refusal {

    public IdentityTaken() {
        super(Kind.CONFLICT, "identity-taken");
    }
}

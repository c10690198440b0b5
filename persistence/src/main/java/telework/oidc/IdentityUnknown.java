package telework.oidc;

import telework.common.Refusal;

/** Nobody here is connected with that person at the provider; nothing is guessed from an address. */
public class IdentityUnknown extends Refusal {

    public IdentityUnknown() {
        super(Kind.CONFLICT, "identity-unknown");
    }
}

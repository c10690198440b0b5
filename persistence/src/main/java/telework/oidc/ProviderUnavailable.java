package telework.oidc;

import telework.common.Refusal;

/** The provider does not answer, or not so that it can be understood. The other ways in are open. */
public class ProviderUnavailable extends Refusal {

    public ProviderUnavailable() {
        super(Kind.CONFLICT, "provider-unavailable");
    }
}

package telework.oidc;

import telework.common.Refusal;

/** The provider does not answer, or not so that it can be understood. The other ways in are open. */
public class ProviderUnavailable extends Refusal {

    private final String why;
    private final transient Throwable reason;

    /** @param why for the operator's log, not for people */
    public ProviderUnavailable(String why) {
        this(why, null);
    }

    /** @param reason what was thrown; null where nothing was */
    public ProviderUnavailable(String why, Throwable reason) {
        super(Kind.CONFLICT, "provider-unavailable");
        this.why = why;
        this.reason = reason;
    }

    public String why() {
        return why;
    }

    /** Null where nothing was thrown. */
    public Throwable reason() {
        return reason;
    }
}

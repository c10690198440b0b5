package telework.membership;

import telework.common.Refusal;

/** The caller may know of it and may not do this. */
public class NotPermitted extends Refusal {

    public NotPermitted() {
        super(Kind.FORBIDDEN, "not-permitted");
    }
}

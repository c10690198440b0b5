package telework.membership;

import telework.common.Refusal;

/** There is no such thing, or it is none of the caller's business: the answer is the same, so that it tells nobody which. */
public class NotThere extends Refusal {

    public NotThere() {
        super(Kind.NOT_FOUND, "not-found");
    }
}

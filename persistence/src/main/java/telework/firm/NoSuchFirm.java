package telework.firm;

import telework.common.Refusal;

/** There is no such firm. */
public class NoSuchFirm extends Refusal {

    public NoSuchFirm() {
        super(Kind.NOT_FOUND, "not-found");
    }
}

package telework.firm;

import telework.common.Refusal;

/** The firm has no such contact. */
public class NoSuchContact extends Refusal {

    public NoSuchContact() {
        super(Kind.NOT_FOUND, "not-found");
    }
}

package telework.account;

import telework.common.Refusal;

/** There is no such account. */
public class NoSuchAccount extends Refusal {

    public NoSuchAccount() {
        super(Kind.NOT_FOUND, "not-found");
    }
}

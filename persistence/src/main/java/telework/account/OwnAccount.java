package telework.account;

import telework.common.Refusal;

/** Nobody puts the account out of use that they are signed in with, lest nobody is left. */
public class OwnAccount extends Refusal {

    public OwnAccount() {
        super(Kind.CONFLICT, "own-account");
    }
}

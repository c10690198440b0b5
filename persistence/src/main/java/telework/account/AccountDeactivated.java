package telework.account;

import telework.common.Refusal;

/** The account has been put out of use; a colleague can take it into use again. */
public class AccountDeactivated extends Refusal {

    public AccountDeactivated() {
        super(Kind.CONFLICT, "account-deactivated");
    }
}

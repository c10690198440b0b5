package telework.account;

import telework.common.EmailAddress;
import telework.common.Refusal;

/** The address has an account already. */
public class AccountExists extends Refusal {

    public AccountExists(EmailAddress email) {
        super(Kind.CONFLICT, "account-exists", email);
    }
}

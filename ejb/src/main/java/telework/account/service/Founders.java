package telework.account.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.common.EmailAddress;

/** Accounts that came by the settings may do everything, before anybody has given out roles. */
@Dependent
public class Founders implements NationalStaff {

    @Inject
    StaffAccounts accounts;

    @Override
    public boolean isNational(EmailAddress account) {
        return accounts.withEmail(account).stream().anyMatch(StaffAccount::isFounder);
    }
}

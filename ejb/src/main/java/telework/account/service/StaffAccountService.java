package telework.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import telework.account.SecondFactors;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.common.EmailAddress;
import telework.common.InvalidValue;

/** Knows the names of staff, and who of them is still in. */
@Stateless
@PermitAll
public class StaffAccountService {

    @Inject
    StaffAccounts accounts;

    @Inject
    SecondFactors factors;

    @Inject
    SecondFactorDuty duty;

    /** The name of who is signed in, or the address itself. */
    public String nameOf(String caller) {
        return find(caller).map(StaffAccount::getName).orElse(caller);
    }

    /** What a session that began so still is: the account is in use, and nothing has ended its sessions since. */
    public Standing standing(Recognised began) {
        return find(began.caller())
                .filter(account -> account.isActive() && account.getGeneration() == began.generation())
                .map(account -> !began.vouched() && owesFactor(account) ? Standing.OWES_FACTOR : Standing.GOOD)
                .orElse(Standing.ENDED);
    }

    private boolean owesFactor(StaffAccount account) {
        return duty.concerns(account) && factors.secret(account.getId()).isEmpty();
    }

    private Optional<StaffAccount> find(String caller) {
        try {
            return accounts.withEmail(new EmailAddress(caller)).stream().findFirst();
        } catch (InvalidValue noAddress) {
            return Optional.empty();
        }
    }
}

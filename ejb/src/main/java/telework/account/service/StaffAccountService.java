package telework.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.common.EmailAddress;
import telework.common.InvalidValue;

/** Checks who signs in. */
@Stateless
@PermitAll
public class StaffAccountService {

    @Inject
    StaffAccounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    /** Whether the password is that of the account; an unknown caller costs as much time as a known one. */
    public boolean knows(String caller, char[] password) {
        var account = find(caller).filter(found -> demo || !found.isDemo());
        boolean right = passwords.verify(
                password, account.map(StaffAccount::getPasswordHash).orElse(passwords.nobodys()));
        return right && account.isPresent();
    }

    /** The one spelling of the address that was typed. */
    public String spelling(String caller) {
        return new EmailAddress(caller).value();
    }

    /** The name of who is signed in, or the address itself. */
    public String nameOf(String caller) {
        return find(caller).map(StaffAccount::getName).orElse(caller);
    }

    private Optional<StaffAccount> find(String caller) {
        try {
            return accounts.withEmail(new EmailAddress(caller)).stream().findFirst();
        } catch (InvalidValue noAddress) {
            return Optional.empty();
        }
    }
}

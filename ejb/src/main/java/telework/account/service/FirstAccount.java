package telework.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.common.EmailAddress;
import telework.membership.Grant;
import telework.membership.Membership;
import telework.membership.Memberships;
import telework.membership.Role;

/**
 * Opens the door the first time: with the demonstration's account, or with one named by the settings. Either may do everything
 * in the whole country.
 */
@Singleton
@Startup
public class FirstAccount {

    private static final Logger LOG = Logger.getLogger(FirstAccount.class.getName());

    @Inject
    StaffAccounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "telework.admin.email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "telework.admin.password")
    Optional<String> password;

    @PostConstruct
    void open() {
        if (demo) {
            openUnlessThere("demo@example.jp", "デモ担当者", "demo", true);
        }
        if (email.isPresent() && password.isPresent()) {
            openUnlessThere(email.get(), email.get(), password.get(), false);
        } else if (!demo && accounts.count() == 0) {
            LOG.warning("Nobody can sign in yet: set telework.admin.email and telework.admin.password");
        }
    }

    private void openUnlessThere(String mailbox, String name, String secret, boolean forDemo) {
        var address = new EmailAddress(mailbox);
        if (accounts.withEmail(address).isEmpty()) {
            var account = new StaffAccount(address, name, passwords.hash(secret.toCharArray()), forDemo);
            accounts.add(account);
            var grant = new Grant(address.value(), clock.instant(), null);
            memberships.add(new Membership(account.getId(), Role.NATIONAL_ADMINISTRATOR, null, grant));
        }
    }
}

package telework.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import telework.account.AccountLink;
import telework.account.AccountLinks;
import telework.account.Attempts;
import telework.account.LinkSpent;
import telework.account.NoSuchAccount;
import telework.account.Pace;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.common.EmailAddress;
import telework.common.Invalid;
import telework.common.InvalidValue;
import telework.common.Secret;

/** How people come to a password: by a link in a mail, or by knowing the one they have. */
@Stateless
@PermitAll
public class PasswordService {

    private static final String FIELD = "password";

    @Inject
    StaffAccounts accounts;

    @Inject
    AccountLinks links;

    @Inject
    Attempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    AccountMail mail;

    @Inject
    Clock clock;

    /** Does the same for every address, whether it has an account or not. @throws Invalid for what is no address */
    public void askForReset(String typed, String language) {
        mail.askedForReset(address(typed), language);
    }

    /** Whose link it is; empty when it opens nothing (any more). */
    public Optional<EmailAddress> owner(Secret token) {
        return links.find(token, clock.instant()).map(AccountLink::getAccount).map(StaffAccount::getEmail);
    }

    /**
     * Sets the password and uses the link up, with all others of the account.
     *
     * @throws Invalid when the password is too weak; then the link stays good
     * @throws LinkSpent when the link opens nothing (any more)
     */
    public void choose(Secret token, String password, String language) {
        var now = clock.instant();
        var owner = links.find(token, now).orElseThrow(LinkSpent::new).getAccount();
        check(FIELD, password, owner.getEmail());
        var hash = passwords.hash(password.toCharArray());
        links.use(token, now);
        write(owner.getId(), hash, language);
    }

    /**
     * For somebody who has just told the present password.
     *
     * @return who it is from now on: sessions that began before have ended
     * @throws Invalid when the new one is too weak
     */
    public Recognised change(Recognised proven, String password, String language) {
        check(FIELD, password, new EmailAddress(proven.caller()));
        return proven.in(write(proven.account(), passwords.hash(password.toCharArray()), language));
    }

    /** @return the account's generation from now on */
    private int write(Long id, String hash, String language) {
        var account = accounts.locked(id).orElseThrow(NoSuchAccount::new);
        account.choosePassword(hash);
        links.close(id, clock.instant());
        attempts.forget(Pace.ACCOUNT, account.getEmail().value());
        mail.tell(AccountLetters.Kind.PASSWORD_CHANGED, account, language);
        return account.getGeneration();
    }

    private static void check(String field, String password, EmailAddress owner) {
        PasswordRule.check(field, password, owner).ifPresent(wrong -> {
            throw new Invalid(List.of(wrong));
        });
    }

    private static EmailAddress address(String typed) {
        try {
            return new EmailAddress(typed == null ? "" : typed);
        } catch (InvalidValue wrong) {
            throw new Invalid(List.of(wrong.in("email")));
        }
    }
}

package telework.account.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import telework.account.AccountLine;
import telework.account.AccountLinks;
import telework.account.NoSuchAccount;
import telework.account.OwnAccount;
import telework.account.SecondFactors;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.common.Plain;
import telework.common.service.Roles;

/** The accounts as staff see them. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class AccountService {

    @Inject
    StaffAccounts accounts;

    @Inject
    AccountLinks links;

    @Inject
    SecondFactors factors;

    @Inject
    AccountMail mail;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    /** @param words of a name or an address; empty: all */
    public List<AccountLine> find(String words, int first, int size) {
        return accounts.lines(Plain.likePattern(words), first, size);
    }

    public long count(String words) {
        return accounts.count(Plain.likePattern(words));
    }

    /**
     * Opens an account that waits for its owner to choose a password by the link in a mail. It may do nothing yet.
     *
     * @return the number of the account
     */
    public Long invite(InvitationForm form, String language) {
        var account = form.read();
        accounts.enter(account);
        mail.tell(AccountLetters.Kind.INVITED, account, language);
        return account.getId();
    }

    /** Sends the invitation once more, with a new link; the earlier ones are closed. */
    public void inviteAgain(Long id, String language) {
        var account = locked(id);
        if (account.getStatus() == StaffAccount.Status.INVITED) {
            links.close(id, clock.instant());
            mail.tell(AccountLetters.Kind.INVITED, account, language);
        }
    }

    /** Ends the account's sessions and links as well. */
    public void deactivate(Long id) {
        var account = locked(id);
        if (account.getEmail().value().equals(context.getCallerPrincipal().getName())) {
            throw new OwnAccount();
        }
        account.deactivate();
        links.close(id, clock.instant());
    }

    public void reactivate(Long id) {
        locked(id).reactivate();
    }

    /** Takes the second factor away from somebody who has lost it and all recovery codes, and tells the owner. */
    public void removeSecondFactor(Long id, String language) {
        var account = locked(id);
        factors.remove(id);
        account.endSessions();
        mail.tell(AccountLetters.Kind.SECOND_FACTOR_OFF, account, language);
    }

    private StaffAccount locked(Long id) {
        return accounts.locked(id).orElseThrow(NoSuchAccount::new);
    }
}

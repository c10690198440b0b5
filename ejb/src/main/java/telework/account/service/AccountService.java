package telework.account.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
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
import telework.membership.Memberships;
import telework.membership.Permission;
import telework.membership.Role;
import telework.membership.service.Guard;
import telework.membership.service.Needs;

/** The accounts as staff see them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
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
    Memberships memberships;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    /** @param words of a name or an address; empty: all */
    @Needs(
            value = {Permission.ACCOUNTS, Permission.AUDIT},
            nationwide = true)
    public List<AccountLine> find(String words, int first, int size) {
        return accounts.lines(Plain.likePattern(words), first, size);
    }

    @Needs(
            value = {Permission.ACCOUNTS, Permission.AUDIT},
            nationwide = true)
    public long count(String words) {
        return accounts.count(Plain.likePattern(words));
    }

    /**
     * Opens an account that waits for its owner to choose a password by the link in a mail. It may do nothing yet.
     *
     * @return the number of the account
     */
    @Needs(value = Permission.ACCOUNTS, nationwide = true)
    public Long invite(InvitationForm form, String language) {
        var account = form.read();
        accounts.enter(account);
        mail.tell(AccountLetters.Kind.INVITED, account, language);
        return account.getId();
    }

    /** Sends the invitation once more, with a new link; the earlier ones are closed. */
    @Needs(value = Permission.ACCOUNTS, nationwide = true)
    public void inviteAgain(Long id, String language) {
        var account = locked(id);
        if (account.getStatus() == StaffAccount.Status.INVITED) {
            links.close(id, clock.instant());
            mail.tell(AccountLetters.Kind.INVITED, account, language);
        }
    }

    /**
     * Ends the account's sessions and links as well.
     *
     * @throws telework.membership.LastAdministrator when nobody would be left who may grant anything nationwide
     */
    @Needs(value = Permission.ACCOUNTS, nationwide = true)
    public void deactivate(Long id) {
        var account = locked(id);
        if (account.getEmail().value().equals(context.getCallerPrincipal().getName())) {
            throw new OwnAccount();
        }
        boolean administrator =
                memberships.of(id, Role.NATIONAL_ADMINISTRATOR, null).isPresent();
        memberships.lockAdministrators();
        account.deactivate();
        links.close(id, clock.instant());
        if (administrator) {
            memberships.requireAdministrator(clock.instant());
        }
    }

    @Needs(value = Permission.ACCOUNTS, nationwide = true)
    public void reactivate(Long id) {
        locked(id).reactivate();
    }

    /** Takes the second factor away from somebody who has lost it and all recovery codes, and tells the owner. */
    @Needs(value = Permission.ACCOUNTS, nationwide = true)
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

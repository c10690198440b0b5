package telework.oidc.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import java.util.Optional;
import telework.account.NoSuchAccount;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.account.service.AccountLetters;
import telework.account.service.AccountMail;
import telework.account.service.Recognised;
import telework.common.EmailAddress;
import telework.common.service.Roles;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.oidc.ProviderIdentities;
import telework.oidc.ProviderIdentity;

/** What connects the account of whoever is signed in with the provider. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class ConnectionService {

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderIdentities identities;

    @Inject
    StaffAccounts accounts;

    @Inject
    AccountMail mail;

    @Resource
    EJBContext context;

    /** Since when it is connected; empty when it is not. */
    @Everybody("It is the caller's own")
    public Optional<Instant> since() {
        return identities.of(own().getId(), settings.issuer()).map(ProviderIdentity::getLinkedAt);
    }

    /**
     * For somebody who has just told the password. Ends the sessions as well: one of them may have begun by the provider.
     *
     * @return who it is from now on
     */
    @Everybody("It is the caller's own")
    public Recognised disconnect(Recognised caller, String language) {
        var account = accounts.locked(own().getId()).orElseThrow(NoSuchAccount::new);
        identities.of(account.getId(), settings.issuer()).ifPresent(identities::remove);
        account.endSessions();
        mail.tell(AccountLetters.Kind.PROVIDER_DISCONNECTED, account, language);
        return caller.in(account.getGeneration());
    }

    private StaffAccount own() {
        var caller = new EmailAddress(context.getCallerPrincipal().getName());
        return accounts.withEmail(caller).stream().findFirst().orElseThrow(NoSuchAccount::new);
    }
}

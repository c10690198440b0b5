package telework.oidc.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.AccountDeactivated;
import telework.account.AccountLinks;
import telework.account.Attempts;
import telework.account.LinkSpent;
import telework.account.NoSuchAccount;
import telework.account.Pace;
import telework.account.SecondFactors;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.account.service.AccountLetters;
import telework.account.service.AccountMail;
import telework.account.service.Recognised;
import telework.common.Secret;
import telework.common.TooOften;
import telework.oidc.IdentityUnknown;
import telework.oidc.Person;
import telework.oidc.ProviderIdentities;
import telework.oidc.ProviderIdentity;
import telework.oidc.ProviderRequest;
import telework.oidc.ProviderRequests;

/** Keeps the books of signing in by the provider: each step is one transaction, and none lasts as long as the provider's answer. */
@Stateless
@PermitAll
public class ProviderClerk {

    @Inject
    StaffAccounts accounts;

    @Inject
    AccountLinks links;

    @Inject
    Attempts attempts;

    @Inject
    SecondFactors factors;

    @Inject
    ProviderIdentities identities;

    @Inject
    ProviderRequests requests;

    @Inject
    AccountMail mail;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    public void send(ProviderRequest request) {
        requests.discardExpired(clock.instant());
        requests.add(request);
    }

    /** @throws TooOften when the source has to wait; then it is not counted */
    public void begin(String source) {
        attempts.take(Pace.SOURCE, source, clock.instant());
    }

    /** It was no attempt in vain. */
    public void takeBack(String source) {
        attempts.takeBack(Pace.SOURCE, source);
    }

    /** Empty for a state that is not awaited (any more), or not in that browser. */
    public Optional<ProviderRequest> take(Secret state, Secret browser) {
        return requests.take(state, browser, clock.instant());
    }

    /** Whether the link of a mail is an invitation that is still open. */
    public boolean isInvitation(Secret link) {
        return links.find(link, clock.instant())
                .filter(open -> open.getAccount().getStatus() == StaffAccount.Status.INVITED)
                .isPresent();
    }

    /** Whose account it is, unless there is none ({@link IdentityUnknown}) or it is out of use ({@link AccountDeactivated}). */
    public Recognised recognise(Vouched vouched) {
        var identity = identities.find(vouched.person()).orElseThrow(IdentityUnknown::new);
        var account = locked(identity.getAccount().getId());
        account.open();
        identities.noteUse(identity.getId(), clock.instant());
        return letIn(account, vouched);
    }

    /** @throws LinkSpent when the invitation opens nothing (any more); then nothing is connected */
    public Recognised accept(String invitation, Vouched vouched, String language) {
        var invited = links.living(invitation, clock.instant()).stream()
                .findFirst()
                .orElseThrow(LinkSpent::new)
                .getAccount();
        var account = locked(invited.getId());
        if (account.getStatus() != StaffAccount.Status.INVITED) {
            throw new LinkSpent();
        }
        links.use(invitation, clock.instant());
        links.close(account.getId(), clock.instant());
        account.open();
        connect(account, vouched.person(), language);
        return letIn(account, vouched);
    }

    /** For whoever is signed in with the account. */
    public void connect(Long account, Person person, String language) {
        connect(locked(account), person, language);
    }

    private void connect(StaffAccount account, Person person, String language) {
        identities.enter(new ProviderIdentity(account, person, clock.instant()));
        mail.tell(AccountLetters.Kind.PROVIDER_CONNECTED, account, language);
    }

    private Recognised letIn(StaffAccount account, Vouched vouched) {
        boolean codeOwed =
                !vouched.secondFactor() && factors.secret(account.getId()).isPresent();
        accounts.noteSignIn(account.getId(), clock.instant(), vouched.person().issuer());
        return new Recognised(
                account.getId(),
                account.getEmail().value(),
                account.getGeneration(),
                codeOwed,
                clock.instant(),
                vouched.secondFactor());
    }

    private StaffAccount locked(Long id) {
        var account = accounts.locked(id).orElseThrow(NoSuchAccount::new);
        if (account.isDemo() && !demo) {
            throw new AccountDeactivated();
        }
        return account;
    }
}

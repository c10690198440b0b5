package telework.oidc.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import telework.account.service.StaffAccountService;
import telework.account.service.Standing;
import telework.common.Refusal;
import telework.common.Secret;
import telework.common.TooOften;
import telework.oidc.AnswerRefused;
import telework.oidc.Errand;
import telework.oidc.Fault;
import telework.oidc.Proofs;
import telework.oidc.ProviderRequest;
import telework.oidc.ProviderUnavailable;

/** Signing in by the provider: there and back. */
@ApplicationScoped
public class ProviderSignIn {

    private static final Logger LOG = Logger.getLogger(ProviderSignIn.class.getName());

    @Inject
    ProviderSettings settings;

    @Inject
    Provider provider;

    @Inject
    ProviderClerk clerk;

    @Inject
    RefusalTrail trail;

    @Inject
    StaffAccountService accounts;

    @Inject
    Clock clock;

    /**
     * Sends somebody to the provider.
     *
     * @throws ProviderUnavailable when it does not tell where to
     */
    public Departure send(Errand errand) {
        var state = Secret.next();
        var browser = Secret.next();
        var proofs = Proofs.next();
        var question = logged(() -> provider.question(state, proofs));
        clerk.send(new ProviderRequest(state, browser, proofs, errand, clock.instant()));
        return new Departure(question, browser);
    }

    /**
     * Receives whoever comes back from there.
     *
     * @throws TooOften when too many came from that source in vain
     * @throws Refusal when they are not let in, which the trail is told
     */
    public Arrival receive(Return back) {
        clerk.begin(back.source());
        var request = awaited(back);
        var vouched = told(back, request);
        try {
            var arrival = admit(back, request.getErrand(), vouched);
            clerk.takeBack(back.source());
            return arrival;
        } catch (Refusal refused) {
            trail.tell(refused, vouched.person());
            throw refused;
        }
    }

    private ProviderRequest awaited(Return back) {
        var request = back.state() == null || back.browser() == null
                ? Optional.<ProviderRequest>empty()
                : clerk.take(back.state(), back.browser());
        return request.orElseThrow(() -> refused(new AnswerRefused(Fault.STATE)));
    }

    private Vouched told(Return back, ProviderRequest request) {
        try {
            back.check(settings.issuer());
            return logged(() -> provider.ask(back.code(), request.getProofs()));
        } catch (ProviderUnavailable unavailable) {
            clerk.takeBack(back.source());
            throw unavailable;
        } catch (Refusal refusal) {
            throw refused(refusal);
        }
    }

    private Refusal refused(Refusal refusal) {
        trail.tell(refusal, null);
        return refusal;
    }

    private Arrival admit(Return back, Errand errand, Vouched vouched) {
        if (errand.accountId() != null) {
            insistOnSession(back, errand.accountId());
            clerk.connect(errand.accountId(), vouched.person(), back.language());
            return Arrival.connected();
        }
        var recognised = errand.linkHash() == null
                ? clerk.recognise(vouched)
                : clerk.accept(errand.linkHash(), vouched, back.language());
        return new Arrival(recognised, errand.returnTo(), vouched.token());
    }

    /** What was begun in a session is finished in a session of the same account. */
    private void insistOnSession(Return back, Long account) {
        if (!Optional.ofNullable(back.session())
                .filter(session -> session.account().equals(account))
                .filter(session -> accounts.standing(session) == Standing.GOOD)
                .isPresent()) {
            throw new AnswerRefused(Fault.SESSION);
        }
    }

    /** Whether the link of a mail is an invitation that the provider's word can take. */
    public boolean isInvitation(Secret link) {
        return settings.isConfigured() && clerk.isInvitation(link);
    }

    /** Where to end the session at the provider too; empty where there is none, and when the provider does not answer. */
    public Optional<String> farewell(String token) {
        try {
            return settings.isConfigured() ? provider.farewell(token) : Optional.empty();
        } catch (ProviderUnavailable unavailable) {
            LOG.log(Level.WARNING, "The session at the provider goes on: it is not reached", unavailable);
            return Optional.empty();
        }
    }

    /** People are told that the provider is not reached; why is for the operator. */
    private static <T> T logged(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProviderUnavailable unavailable) {
            LOG.log(Level.WARNING, "The provider is not reached: " + unavailable.why(), unavailable.reason());
            throw unavailable;
        }
    }
}

package telework.oidc.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import telework.account.AccountLinks_;
import telework.account.Attempts_;
import telework.account.SecondFactors_;
import telework.account.StaffAccounts_;
import telework.account.service.Recognised;
import telework.account.service.StaffAccountFixture;
import telework.account.service.StaffAccountService;
import telework.account.service.Standing;
import telework.common.Database;
import telework.common.Refusal;
import telework.common.Secret;
import telework.common.service.PublicAddress;
import telework.oidc.Person;
import telework.oidc.ProviderIdentities_;
import telework.oidc.ProviderRequest;
import telework.oidc.ProviderRequests_;
import telework.oidc.SmallProvider;

/** What signs people in by a provider, as the container would put it together. */
final class ProviderDesk {

    static final Clock CLOCK = Clock.systemUTC();

    private ProviderDesk() {}

    static ProviderSettings settings(SmallProvider provider) {
        var settings = new ProviderSettings();
        settings.issuer = Optional.of(provider.issuer());
        settings.clientId = Optional.of(SmallProvider.CLIENT);
        settings.clientSecret = Optional.of(SmallProvider.SECRET);
        // A busy machine is no provider that is down.
        settings.timeout = Duration.ofMinutes(1);
        return settings;
    }

    static ProviderSignIn signIn(Database database, ProviderSettings settings, ProviderTrust trust) {
        var signIn = new ProviderSignIn();
        signIn.settings = settings;
        signIn.provider = provider(settings, trust);
        signIn.clerk = new TransactionalClerk(database);
        signIn.trail = new TransactionalTrail(database);
        signIn.accounts = new TransactionalAccounts(database);
        signIn.clock = CLOCK;
        return signIn;
    }

    private static Provider provider(ProviderSettings settings, ProviderTrust trust) {
        var provider = new Provider();
        provider.settings = settings;
        provider.trust = trust;
        provider.line = new ProviderLine();
        provider.line.settings = settings;
        provider.line.open();
        provider.directory = new ProviderDirectory();
        provider.directory.settings = settings;
        provider.directory.line = provider.line;
        provider.directory.clock = CLOCK;
        provider.proof = new ClientProof();
        provider.proof.settings = settings;
        provider.proof.clock = CLOCK;
        provider.tokens = new IdTokens();
        provider.tokens.directory = provider.directory;
        provider.tokens.rules = new IdTokenRules();
        provider.tokens.rules.settings = settings;
        provider.tokens.rules.clock = CLOCK;
        provider.address = new PublicAddress("https://telework.example.jp");
        return provider;
    }

    /** Whether a session is good where everybody has to have a second factor. */
    static Standing standing(Database database, Recognised session) {
        return database.in(em -> StaffAccountFixture.in(em, "all").standing(session));
    }

    static ConnectionService connections(EntityManager em, ProviderSettings settings, String caller) {
        var service = new ConnectionService();
        service.settings = settings;
        service.identities = new ProviderIdentities_(em);
        service.accounts = new StaffAccounts_(em);
        service.mail = StaffAccountFixture.mail(em, CLOCK);
        service.context = StaffAccountFixture.context(caller);
        return service;
    }

    private static final class TransactionalTrail extends RefusalTrail {

        private final Database database;

        TransactionalTrail(Database database) {
            this.database = database;
        }

        @Override
        public void tell(Refusal reason, Person person) {
            database.run(em -> {
                var trail = new RefusalTrail();
                trail.identities = new ProviderIdentities_(em);
                trail.tell(reason, person);
            });
        }
    }

    private static final class TransactionalAccounts extends StaffAccountService {

        private final Database database;

        TransactionalAccounts(Database database) {
            this.database = database;
        }

        @Override
        public Standing standing(Recognised began) {
            return database.in(em -> StaffAccountFixture.in(em, "none").standing(began));
        }
    }

    /** Each call in a transaction, as EJBs are called. */
    private static final class TransactionalClerk extends ProviderClerk {

        private final Database database;

        TransactionalClerk(Database database) {
            this.database = database;
        }

        @Override
        public void send(ProviderRequest request) {
            database.run(em -> clerk(em).send(request));
        }

        @Override
        public void begin(String source) {
            database.run(em -> clerk(em).begin(source));
        }

        @Override
        public void takeBack(String source) {
            database.run(em -> clerk(em).takeBack(source));
        }

        @Override
        public Optional<ProviderRequest> take(Secret state, Secret browser) {
            return database.in(em -> clerk(em).take(state, browser));
        }

        @Override
        public boolean isInvitation(Secret link) {
            return database.in(em -> clerk(em).isInvitation(link));
        }

        @Override
        public Recognised recognise(Vouched vouched) {
            return database.in(em -> clerk(em).recognise(vouched));
        }

        @Override
        public Recognised accept(String invitation, Vouched vouched, String language) {
            return database.in(em -> clerk(em).accept(invitation, vouched, language));
        }

        @Override
        public void connect(Long account, Person person, String language) {
            database.run(em -> clerk(em).connect(account, person, language));
        }

        private static ProviderClerk clerk(EntityManager em) {
            var clerk = new ProviderClerk();
            clerk.accounts = new StaffAccounts_(em);
            clerk.links = new AccountLinks_(em);
            clerk.attempts = new Attempts_(em);
            clerk.factors = new SecondFactors_(em);
            clerk.identities = new ProviderIdentities_(em);
            clerk.requests = new ProviderRequests_(em);
            clerk.mail = StaffAccountFixture.mail(em, CLOCK);
            clerk.clock = CLOCK;
            return clerk;
        }
    }
}

package telework.oidc.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import telework.account.AccountDeactivated;
import telework.account.AccountLink;
import telework.account.AccountLinks_;
import telework.account.LinkSpent;
import telework.account.SecondFactors_;
import telework.account.StaffAccount;
import telework.account.StaffAccounts_;
import telework.account.service.Recognised;
import telework.account.service.Standing;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.common.Refusal;
import telework.common.Secret;
import telework.common.Sha256;
import telework.common.TooOften;
import telework.oidc.AnswerRefused;
import telework.oidc.Errand;
import telework.oidc.Fault;
import telework.oidc.IdentityNotAccepted;
import telework.oidc.IdentityTaken;
import telework.oidc.IdentityUnknown;
import telework.oidc.Misdeed;
import telework.oidc.Person;
import telework.oidc.ProviderIdentities_;
import telework.oidc.ProviderIdentity;
import telework.oidc.ProviderUnavailable;
import telework.oidc.SmallProvider;

@ParameterizedClass
@EnumSource(Database.class)
class ProviderSignInTest {

    @Parameter
    Database database;

    private final String source = "2001:db8:" + UUID.randomUUID();
    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.jp");
    private final SmallProvider provider = new SmallProvider();
    private final ProviderTrust trust = new ProviderTrust();
    private ProviderSettings settings;
    private ProviderSignIn signIn;
    private Long account;

    @BeforeEach
    void open() {
        settings = ProviderDesk.settings(provider);
        signIn = ProviderDesk.signIn(database, settings, trust);
        account = account("any hash");
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void letsInWhoIsConnected() {
        link(account);

        var arrival = goThere(Errand.signIn("/console/board"));

        assertThat(arrival.recognised())
                .extracting(Recognised::account, Recognised::caller, Recognised::generation, Recognised::codeOwed)
                .containsExactly(account, email.value(), 0, false);
        assertThat(arrival.to()).isEqualTo("/console/board");
        assertThat(now().getSignedInAt()).isNotNull();
        assertThat(failures()).isZero();
    }

    /** Whoever owns an address today need not be who owned it when the account was made. */
    @Test
    void knowsNobodyByTheirAddress() {
        provider.claims = Map.of("email", email.value(), "email_verified", "true");

        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(IdentityUnknown.class);
        assertThat(told("identity-unknown")).isOne();
        assertThat(now().getSignedInAt()).isNull();
    }

    @Test
    void refusesAnAccountOutOfUse() {
        link(account);
        database.run(em -> em.find(StaffAccount.class, account).deactivate());

        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(AccountDeactivated.class);
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_NONCE, NONCE",
        "NO_NONCE, NONCE",
        "WRONG_AUDIENCE, AUDIENCE",
        "FOREIGN_PARTY, AUTHORIZED_PARTY",
        "SEVERAL_AUDIENCES, AUTHORIZED_PARTY",
        "WRONG_ISSUER, ISSUER",
        "EXPIRED, EXPIRED",
        "FROM_THE_FUTURE, ISSUED_AT",
        "NO_SUBJECT, SUBJECT",
        "BAD_SIGNATURE, SIGNATURE",
        "SHARED_SECRET, ALGORITHM",
        "UNSIGNED, UNSIGNED",
        "OTHER_KEY, KEY",
        "NO_TOKEN, FORM",
        "CODE_TWICE, CODE",
        "OTHER_PERSON_IN_USERINFO, SUBJECT",
    })
    void refusesWhatDoesNotHold(Misdeed misdeed, Fault fault) {
        link(account);
        trust.claims = "userinfo";
        provider.misdeed = misdeed;

        var refused = catchThrowableOfType(AnswerRefused.class, () -> goThere(Errand.signIn(null)));

        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(now().getSignedInAt()).isNull();
        assertThat(failures()).isOne();
    }

    @ParameterizedTest
    @EnumSource(
            value = Misdeed.class,
            names = {"FOREIGN_TOKEN_ENDPOINT", "OTHER_ISSUER_IN_DOCUMENT", "ENDLESS", "REDIRECTING", "BROKEN"})
    void saysSoWhenTheProviderDoesNotAnswer(Misdeed misdeed) {
        link(account);
        provider.misdeed = misdeed;

        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(ProviderUnavailable.class);

        assertThat(failures()).isZero();
    }

    /** The provider would go on for a minute. */
    @ParameterizedTest
    @EnumSource(
            value = Misdeed.class,
            names = {"SLOW", "DRIPPING"})
    void doesNotWaitForever(Misdeed misdeed) {
        settings.timeout = Duration.ofSeconds(1);
        signIn = ProviderDesk.signIn(database, settings, trust);
        provider.misdeed = misdeed;
        var start = System.nanoTime();

        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(ProviderUnavailable.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void saysSoWhenTheProviderIsDown() {
        provider.close();

        assertThatThrownBy(() -> signIn.send(Errand.signIn(null))).isInstanceOf(ProviderUnavailable.class);
    }

    @Test
    void theSameAnswerOpensOnceHoweverOftenItComes() {
        link(account);
        var back = follow(signIn.send(Errand.signIn(null)), null);

        var let = AtOnce.times(8, caller -> isLetIn(back));

        assertThat(let).containsOnlyOnce(true);
        assertThat(fault(back)).isEqualTo(Fault.STATE);
    }

    @Test
    void anAnswerOpensNothingInAnotherBrowser() {
        link(account);
        var departure = signIn.send(Errand.signIn(null));
        var stolen = follow(new Departure(departure.address(), Secret.next()), null);

        assertThat(fault(stolen)).isEqualTo(Fault.STATE);
        assertThat(fault(new Return(null, stolen.code(), null, null, departure.browser(), null, source, "ja")))
                .isEqualTo(Fault.STATE);
    }

    @Test
    void takesNoForAnAnswer() {
        var back = follow(signIn.send(Errand.signIn(null)), null);

        assertThat(fault(new Return(
                        back.state(), null, "access_denied", provider.issuer(), back.browser(), null, source, "ja")))
                .isEqualTo(Fault.DENIED);
    }

    /** RFC 9207: the answer of one provider brought as another's. */
    @Test
    void refusesAnAnswerInAnothersName() {
        var back = follow(signIn.send(Errand.signIn(null)), null);

        assertThat(fault(new Return(
                        back.state(),
                        back.code(),
                        null,
                        "https://other.example.jp",
                        back.browser(),
                        null,
                        source,
                        "ja")))
                .isEqualTo(Fault.ISSUER);
    }

    @Test
    void slowsWhoComesInVainTooOften() {
        for (int attempt = 0; attempt < 30; attempt++) {
            assertThat(fault(new Return(Secret.next(), "x", null, null, Secret.next(), null, source, "ja")))
                    .isEqualTo(Fault.STATE);
        }

        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(TooOften.class);
    }

    @Test
    void asksForTheSecondFactorUnlessTheProviderVouchesForOne() {
        link(account);
        setUpSecondFactor();
        provider.claims = Map.of("acr", "gold");

        assertThat(goThere(Errand.signIn(null)).recognised().codeOwed()).isTrue();
        trust.acr = Optional.of("silver gold");
        assertThat(goThere(Errand.signIn(null)).recognised().codeOwed()).isFalse();
    }

    @Test
    void whoOwesASecondFactorOwesItHereToo() {
        link(account);
        provider.claims = Map.of("amr", "otp");

        assertThat(ProviderDesk.standing(database, goThere(Errand.signIn(null)).recognised()))
                .isEqualTo(Standing.OWES_FACTOR);
        trust.amr = Optional.of("otp");
        assertThat(ProviderDesk.standing(database, goThere(Errand.signIn(null)).recognised()))
                .isEqualTo(Standing.GOOD);
    }

    @Test
    void readsClaimsFromUserinfoWhereTheSettingsSaySo() {
        link(account);
        trust.claims = "userinfo";
        trust.accept = Optional.of("account_type=2|3");

        provider.claims = Map.of("account_type", "1");
        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(IdentityNotAccepted.class);
        provider.claims = Map.of("account_type", "2");
        assertThat(goThere(Errand.signIn(null)).recognised().account()).isEqualTo(account);
    }

    @Test
    void showsItselfByAKeyInPlaceOfASecret() {
        link(account);
        settings.clientSecret = Optional.empty();

        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(ProviderUnavailable.class);
        settings.clientKey = Optional.of(provider.clientKey());
        assertThat(goThere(Errand.signIn(null)).recognised().account()).isEqualTo(account);
    }

    @Test
    void takesEndpointsFromTheSettings() {
        link(account);
        settings.authorizationEndpoint = Optional.of(provider.issuer() + "authorize");
        settings.tokenEndpoint = Optional.of(provider.issuer() + "token");
        settings.jwksUri = Optional.of(provider.issuer() + "jwks");
        provider.misdeed = Misdeed.OTHER_ISSUER_IN_DOCUMENT;

        assertThat(goThere(Errand.signIn(null)).recognised().account()).isEqualTo(account);
    }

    @Test
    void connectsWhoIsSignedInAndNobodyElse() {
        var session = session();
        assertThat(fault(follow(signIn.send(Errand.connect(account)), null))).isEqualTo(Fault.SESSION);
        var other = new Recognised(account + 1, "other@example.jp", 0, false, ProviderDesk.CLOCK.instant());
        assertThat(fault(follow(signIn.send(Errand.connect(account)), other))).isEqualTo(Fault.SESSION);

        var arrival = signIn.receive(follow(signIn.send(Errand.connect(account)), session));

        assertThat(arrival.isConnected()).isTrue();
        assertThat(goThere(Errand.signIn(null)).recognised().account()).isEqualTo(account);
        assertThat(mails("PROVIDER_CONNECTED")).isOne();
    }

    @Test
    void connectsNobodyTwice() {
        link(account("any hash"));

        assertThatThrownBy(() -> signIn.receive(follow(signIn.send(Errand.connect(account)), session())))
                .isInstanceOf(IdentityTaken.class);
    }

    @Test
    void partsThemAgainAndEndsTheSessions() {
        link(account);
        var session = goThere(Errand.signIn(null)).recognised();

        var after = database.in(
                em -> ProviderDesk.connections(em, settings, email.value()).disconnect(session, "ja"));

        assertThat(after.generation()).isEqualTo(session.generation() + 1);
        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(IdentityUnknown.class);
        assertThat(mails("PROVIDER_DISCONNECTED")).isOne();
    }

    @Test
    void takesAnInvitationOnce() {
        account = account(null);
        var invitation = invite();
        assertThat(signIn.isInvitation(invitation)).isTrue();

        var arrival = goThere(Errand.accept(invitation));

        assertThat(arrival.recognised().account()).isEqualTo(account);
        assertThat(now().getStatus()).isEqualTo(StaffAccount.Status.ACTIVE);
        assertThat(signIn.isInvitation(invitation)).isFalse();
        provider.subject = UUID.randomUUID().toString();
        assertThatThrownBy(() -> goThere(Errand.accept(invitation))).isInstanceOf(LinkSpent.class);
        assertThatThrownBy(() -> goThere(Errand.signIn(null))).isInstanceOf(IdentityUnknown.class);
    }

    @Test
    void anInvitationStaysGoodWhenThePersonIsTaken() {
        link(account);
        account = account(null);
        var invitation = invite();

        assertThatThrownBy(() -> goThere(Errand.accept(invitation))).isInstanceOf(IdentityTaken.class);

        assertThat(signIn.isInvitation(invitation)).isTrue();
        assertThat(now().getStatus()).isEqualTo(StaffAccount.Status.INVITED);
    }

    /** A link for another password is no invitation: it must not let a stranger's identity in. */
    @Test
    void noOtherLinkConnects() {
        var link = invite();

        assertThat(signIn.isInvitation(link)).isFalse();
        assertThatThrownBy(() -> goThere(Errand.accept(link))).isInstanceOf(LinkSpent.class);
    }

    @Test
    void saysGoodbyeWhereTheProviderWantsIt() {
        var farewell = signIn.farewell("token").orElseThrow();

        assertThat(farewell).startsWith(provider.issuer() + "end?");
        assertThat(SmallProvider.fields(farewell.substring(farewell.indexOf('?') + 1)))
                .containsEntry("id_token_hint", "token")
                .containsEntry("post_logout_redirect_uri", "https://telework.example.jp/login");
        provider.close();
        assertThat(ProviderDesk.signIn(database, settings, trust).farewell("token"))
                .isEmpty();
    }

    private Arrival goThere(Errand errand) {
        return signIn.receive(follow(signIn.send(errand), null));
    }

    private Return follow(Departure departure, Recognised session) {
        return new ABrowser().follow(departure, session, source);
    }

    private boolean isLetIn(Return back) {
        try {
            return signIn.receive(back).recognised() != null;
        } catch (Refusal refused) {
            return false;
        }
    }

    private Fault fault(Return back) {
        return catchThrowableOfType(AnswerRefused.class, () -> signIn.receive(back))
                .fault();
    }

    private Recognised session() {
        return new Recognised(account, email.value(), 0, false, ProviderDesk.CLOCK.instant());
    }

    private StaffAccount now() {
        return database.in(em -> em.find(StaffAccount.class, account));
    }

    /** @param hash null: invited */
    private Long account(String hash) {
        var address = hash == null || account != null ? new EmailAddress(UUID.randomUUID() + "@example.jp") : email;
        return database.in(em -> {
            var made = hash == null
                    ? StaffAccount.invited(address, "鈴木 花子")
                    : new StaffAccount(address, "鈴木 花子", hash, false);
            new StaffAccounts_(em).enter(made);
            return made.getId();
        });
    }

    private void link(Long to) {
        var person = new Person(provider.issuer(), provider.subject);
        database.run(em -> new ProviderIdentities_(em)
                .enter(new ProviderIdentity(em.find(StaffAccount.class, to), person, ProviderDesk.CLOCK.instant())));
    }

    private Secret invite() {
        var secret = Secret.next();
        database.run(em -> new AccountLinks_(em)
                .add(new AccountLink(
                        em.find(StaffAccount.class, account),
                        secret,
                        ProviderDesk.CLOCK.instant().plusSeconds(600))));
        return secret;
    }

    private void setUpSecondFactor() {
        database.run(em -> {
            var factors = new SecondFactors_(em);
            factors.begin(account, "plain:c2VjcmV0");
            factors.confirm(account, "plain:c2VjcmV0", 1, ProviderDesk.CLOCK.instant());
        });
    }

    private long told(String reason) {
        return database.number("select count(*) from audit_entry where action = 'REFUSED' and details like '%" + reason
                + "%' and occurred_at > current_timestamp - interval '5' second");
    }

    private long failures() {
        return database.number("select coalesce(max(failures), 0) from attempt_pace where subject = '"
                + Sha256.hex("SOURCE:" + source) + "'");
    }

    private long mails(String kind) {
        return database.number(
                "select count(*) from outbox_message where kind = '" + kind + "' and recipient = '" + email + "'");
    }
}

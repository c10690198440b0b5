package telework.privacy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.audit.Action;
import telework.audit.AuditEntries_;
import telework.audit.TheTrail;
import telework.common.Database;
import telework.common.Invalid;
import telework.privacy.Forgetting;
import telework.privacy.PersonMail;
import telework.registration.NoSuchRegistration;
import telework.registration.Registration;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.registration.service.Receipt;
import telework.registration.service.RegistrationView;
import telework.seminar.ASession;

/** What people are told of themselves, and how they are forgotten. */
@ParameterizedClass
@EnumSource(Database.class)
class PersonServiceTest {

    private static final String TARO = "taro@example.jp";

    @Parameter
    Database database;

    private Instant now = NOW;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void tellsAllThatIsKnownWithTheWordingThatConsentWasGivenTo() {
        register(session(5), TARO);
        register(session(5), TARO);
        register(session(5), "hanako@example.jp");

        var file = database.in(em -> PrivacyFixture.people(em, clock()).see("ＴＡＲＯ@example.jp"));

        assertThat(file.registrations()).hasSize(2).allSatisfy(each -> {
            assertThat(each.name().full()).isEqualTo("山田 太郎");
            assertThat(each.organisationName()).isEqualTo("株式会社見本");
            assertThat(each.consentVersion()).isOne();
        });
        assertThat(file.mails()).extracting(PersonMail::kind).containsExactly("CONFIRMED", "CONFIRMED");
        assertThat(file.acts()).extracting(act -> act.action()).containsOnly(Action.CREATED);
        assertThat(TheTrail.of(database, "Registration", "*")).last().satisfies(row -> {
            assertThat(row.action()).isEqualTo(Action.VIEWED);
            assertThat(row.details()).contains("t＊＊").doesNotContain(TARO);
        });
    }

    @Test
    void knowsNothingOfAStrangerAndTakesNoAddressThatIsNone() {
        var stranger = database.in(em -> PrivacyFixture.people(em, clock()).see("nobody@example.jp"));

        assertThat(stranger.isUnknown()).isTrue();
        assertThatThrownBy(() ->
                        database.in(em -> PrivacyFixture.people(em, clock()).see("taro")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void givesASeatStillToComeToWhoWaitsBeforeItsPersonIsForgotten() {
        var session = session(1);
        var receipt = register(session, TARO);
        var waiting = register(session, "hanako@example.jp");

        var done = forget();

        assertThat(done).isEqualTo(new PersonForgotten(1, 1, 0, 0));
        assertThat(see(waiting).status()).isEqualTo(Registration.Status.CONFIRMED);
        assertThat(database.number("select confirmed from admission")).isOne();
        assertThatThrownBy(() -> see(receipt)).isInstanceOf(NoSuchRegistration.class);
        assertThat(mailsTo(TARO)).isZero();
        assertThat(database.number("select count(*) from outbox_message where status = 'DUE' and recipient = '"
                        + Forgetting.NOBODY + "'"))
                .isZero();
    }

    @Test
    void leavesTheCountsOfWhatHasBeenAsTheyWere() {
        var session = session(5);
        register(session, TARO);
        register(session, "hanako@example.jp");
        now = NOW.plus(Duration.ofDays(30));

        assertThat(forget()).isEqualTo(new PersonForgotten(1, 0, 0, 0));

        assertThat(database.number("select count(*) from registration where status = 'CONFIRMED'"))
                .isEqualTo(2);
        assertThat(database.number("select confirmed from admission")).isEqualTo(2);
        assertThat(traces(TARO)).isZero();
        assertThat(traces("hanako@example.jp")).isOne();
    }

    @Test
    void forgetsTheTrailTooAndTheChainStillHolds() {
        register(session(5), TARO);
        TheTrail.link(database);
        var id = database.number("select id from registration");
        now = NOW.plus(Duration.ofDays(30));

        forget();
        TheTrail.link(database);

        assertThat(TheTrail.of(database, "Registration", id))
                .extracting(TheTrail.Row::personal)
                .containsOnlyNulls();
        assertThat(TheTrail.of(database, "Registration", id))
                .extracting(TheTrail.Row::action)
                .containsExactly(Action.CREATED, Action.FORGOTTEN);
        assertThat(database.in(em -> new AuditEntries_(em).head()).position()).isPositive();
    }

    @Test
    void keepsWhatAHoldForbidsToForget() {
        var held = session(5);
        register(held, TARO);
        register(session(5), TARO);
        database.run(em -> PrivacyFixture.retention(em, clock()).hold(held, "監査請求への対応"));

        assertThat(forget()).isEqualTo(new PersonForgotten(1, 1, 1, 0));
        assertThat(traces(TARO)).isOne();

        database.run(em -> {
            var service = PrivacyFixture.retention(em, clock());
            service.holds().forEach(hold -> service.lift(hold.id()));
        });
        assertThat(forget()).isEqualTo(new PersonForgotten(1, 1, 0, 0));
        assertThat(traces(TARO)).isZero();
    }

    @Test
    void mayComeBackAsSomebodyNew() {
        var session = session(5);
        register(session, TARO);
        forget();

        assertThat(register(session, TARO).status()).isEqualTo(Registration.Status.CONFIRMED);
    }

    private String session(int seats) {
        return database.in(em -> ASession.withSeats(seats).in(em).getCode());
    }

    private Receipt register(String session, String email) {
        return database.in(
                em -> Desk.in(em, clock()).register(ARegistration.of(email).forSession(session)));
    }

    private RegistrationView see(Receipt receipt) {
        return database.in(em -> Desk.in(em, clock()).see(receipt.token()));
    }

    private PersonForgotten forget() {
        return database.in(em -> PrivacyFixture.people(em, clock()).forget(TARO));
    }

    /** Rows in which the address, or the name that goes with it, can still be read. */
    private long traces(String email) {
        return database.number(
                "select count(*) from registration where email = '" + email + "' or search_key like '%" + email + "%'");
    }

    private long mailsTo(String email) {
        return database.number("select count(*) from outbox_message where recipient = '" + email + "'");
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}

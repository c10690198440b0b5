package telework.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.account.SecondFactorObligatory;
import telework.account.SecondFactors_;
import telework.account.StaffAccount;
import telework.account.Totp;
import telework.audit.Action;
import telework.audit.TheTrail;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.TooOften;

@ParameterizedClass
@EnumSource(Database.class)
class SecondFactorTest {

    @Parameter
    Database database;

    private Instant now = NOW;
    private AnAccount account;

    @BeforeEach
    void open() {
        database.clear();
        account = AnAccount.in(database);
    }

    @Test
    void isAskedForOnceItsFirstCodeHasCome() {
        with(SecondFactorService::begin);
        assertThat(password().codeOwed()).isFalse();

        enrol();

        assertThat(password().codeOwed()).isTrue();
        assertThat(state()).isEqualTo(new FactorState(true, false, 10));
    }

    @Test
    void isNotTurnedOnByAWrongCode() {
        with(SecondFactorService::begin);

        assertThatThrownBy(() -> confirm("000000x")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> confirm(null)).isInstanceOf(Invalid.class);

        assertThat(state().on()).isFalse();
    }

    @Test
    void showsTheSameSecretUntilItBeginsAnewAndNoneAfterwards() {
        with(SecondFactorService::begin);
        var first = waiting().secret();
        assertThat(waiting().secret()).isEqualTo(first);
        assertThat(waiting().grouped()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(waiting().qr().text())
                .isEqualTo("otpauth://totp/Telework%20Month:"
                        + account.email.value().replace("@", "%40") + "?secret=" + first
                        + "&issuer=Telework%20Month&algorithm=SHA1&digits=6&period=30");
        with(SecondFactorService::begin);
        assertThat(waiting().secret()).isNotEqualTo(first);

        enrol();
        var kept = totp();
        with(SecondFactorService::begin);
        assertThat(totp().secret()).isEqualTo(kept.secret());
        boolean waits = in(service -> service.waiting().isPresent());
        assertThat(waits).isFalse();
    }

    @Test
    void takesACodeOnce() {
        enrol();
        later();
        var code = totp().code(step());

        assertThat(code(code)).isTrue();
        assertThat(code(code)).isFalse();
        later();
        assertThat(code(code)).isFalse();
        assertThat(code(totp().code(step()))).isTrue();
        assertThat(code(totp().code(step() - 1))).isFalse();
    }

    @Test
    void recordsAWrongCodeWithoutIt() {
        enrol();

        assertThat(code("314159")).isFalse();

        var rows = TheTrail.of(account.database, "StaffAccount", account.now().getId());
        var last = rows.get(rows.size() - 1);
        assertThat(last.action()).isEqualTo(Action.REFUSED);
        assertThat(last.details()).contains("code").doesNotContain("314159");
        assertThat(last.personal()).isNull();
    }

    @Test
    void doesNotTakeTheCodeThatTurnedItOn() {
        enrol();
        assertThat(code(totp().code(step()))).isFalse();
    }

    @Test
    void takesACodeOnceHoweverManyComeWithItAtOnce() {
        enrol();
        later();
        var half = password();
        var code = totp().code(step());

        var in = AtOnce.times(
                4,
                caller -> account.signIn(clock())
                        .withCode(half, code, "192.0.2." + caller)
                        .isPresent());

        assertThat(in).containsOnlyOnce(true);
    }

    @Test
    void takesEachRecoveryCodeOnceHoweverManyComeWithItAtOnce() {
        var codes = enrol();
        var half = password();

        var in = AtOnce.times(
                4,
                caller -> account.signIn(clock())
                        .withCode(half, codes.get(3), "192.0.2." + caller)
                        .isPresent());

        assertThat(in).containsOnlyOnce(true);
        assertThat(state().codesLeft()).isEqualTo(9);
    }

    @Test
    void takesARecoveryCodeAsPeopleTypeIt() {
        var codes = enrol();

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([2-9A-Z]{4}-){5}[2-9A-Z]{4}"));
        assertThat(code(codes.get(0).toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isTrue();
        assertThat(code(codes.get(0))).isFalse();
        assertThat(code(codes.get(1))).isTrue();
        assertThat(code("AAAA-AAAA-AAAA-AAAA")).isFalse();
    }

    @Test
    void keepsNoRecoveryCodeAsItIs() {
        var codes = enrol();
        assertThat(database.number("select count(*) from recovery_code where account_id = "
                        + account.now().getId() + " and code_hash not in ('" + String.join("','", codes) + "')"))
                .isEqualTo(10);
    }

    @Test
    void makesEarlierRecoveryCodesWorthless() {
        var before = enrol();
        var after = in(SecondFactorService::renewCodes);

        assertThat(code(before.get(0))).isFalse();
        assertThat(code(after.get(0))).isTrue();
    }

    @Test
    void slowsWhoGuessesCodesAlthoughThePasswordIsRight() {
        enrol();
        later();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(code("00000" + guess)).isFalse();
        }

        assertThat(password().codeOwed()).isTrue();
        assertThatThrownBy(() -> code(totp().code(step()))).isInstanceOf(TooOften.class);
        now = now.plusSeconds(1);
        assertThat(code(totp().code(step()))).isTrue();
    }

    @Test
    void endsOtherSessionsWhenItIsTurnedOnOrOff() {
        var began = password();
        with(SecondFactorService::begin);
        var change = in(service -> service.confirm(began, code(), "ja"));

        assertThat(standing(began, "none")).isEqualTo(Standing.ENDED);
        assertThat(standing(change.recognised(), "none")).isEqualTo(Standing.GOOD);

        var off = in(service -> service.remove(change.recognised(), "ja"));
        assertThat(standing(change.recognised(), "none")).isEqualTo(Standing.ENDED);
        assertThat(standing(off.recognised(), "none")).isEqualTo(Standing.GOOD);
        assertThat(password().codeOwed()).isFalse();
        assertThat(state()).isEqualTo(new FactorState(false, false, 0));
    }

    @Test
    void isRequiredOfThoseWhoActForTheCountry() {
        account.actsForTheCountry();
        var began = password();

        assertThat(standing(began, "none")).isEqualTo(Standing.GOOD);
        assertThat(standing(began, "national")).isEqualTo(Standing.OWES_FACTOR);
        assertThat(standing(began, "all")).isEqualTo(Standing.OWES_FACTOR);
        enrol();
        assertThat(standing(password(), "national")).isEqualTo(Standing.GOOD);
        assertThatThrownBy(() -> database.run(em -> AccountDesk.factors(em, clock(), account.email, "national")
                        .remove(password(), "ja")))
                .isInstanceOf(SecondFactorObligatory.class);
        assertThat(state().on()).isTrue();
    }

    @Test
    void isNotRequiredOfWhomNobodyGaveSuchARole() {
        var id = database.in(em -> AccountDesk.accounts(em, clock())
                .invite(new InvitationForm(UUID.randomUUID() + "@example.jp", "佐藤 次郎"), "ja"));
        database.run(em -> em.find(StaffAccount.class, id).choosePassword("-"));
        var began = database.in(em -> {
            var invited = em.find(StaffAccount.class, id);
            return new Recognised(id, invited.getEmail().value(), invited.getGeneration(), false, NOW);
        });

        assertThat(standing(began, "national")).isEqualTo(Standing.GOOD);
        assertThat(standing(began, "all")).isEqualTo(Standing.OWES_FACTOR);
    }

    @Test
    void isTakenAwayByAColleagueFromWhoHasLostIt() {
        enrol();
        var began = password();

        database.run(em -> AccountDesk.accounts(em, clock())
                .removeSecondFactor(account.now().getId(), "ja"));

        assertThat(standing(began, "none")).isEqualTo(Standing.ENDED);
        assertThat(password().codeOwed()).isFalse();
        assertThat(database.number("select count(*) from outbox_message where kind = 'SECOND_FACTOR_OFF'"))
                .isOne();
    }

    /** @return the recovery codes */
    private List<String> enrol() {
        with(SecondFactorService::begin);
        return in(service -> service.confirm(password(), code(), "ja")).codes();
    }

    private FactorChange confirm(String typed) {
        return in(service -> service.confirm(password(), typed, "ja"));
    }

    /** What the app shows before the first code was sent. */
    private String code() {
        var kept = database.in(
                em -> new SecondFactors_(em).waiting(account.now().getId()).orElseThrow());
        return AccountDesk.seal().open(kept, account.now().getId()).code(step());
    }

    private Totp totp() {
        var kept = database.in(
                em -> new SecondFactors_(em).secret(account.now().getId()).orElseThrow());
        return AccountDesk.seal().open(kept, account.now().getId());
    }

    private Enrolment waiting() {
        return in(service -> service.waiting().orElseThrow());
    }

    private boolean code(String typed) {
        return account.signIn(clock())
                .withCode(password(), typed, UUID.randomUUID().toString())
                .isPresent();
    }

    private Recognised password() {
        return account.signIn(clock())
                .withPassword(
                        account.email.value(),
                        AnAccount.PASSWORD.toCharArray(),
                        UUID.randomUUID().toString())
                .orElseThrow();
    }

    private Standing standing(Recognised began, String required) {
        return database.in(em -> AccountDesk.staff(em, required).standing(began));
    }

    private FactorState state() {
        return in(SecondFactorService::state);
    }

    private void with(Consumer<SecondFactorService> work) {
        database.run(em -> work.accept(AccountDesk.factors(em, clock(), account.email, "none")));
    }

    private <T> T in(Function<SecondFactorService, T> work) {
        return database.in(em -> work.apply(AccountDesk.factors(em, clock(), account.email, "none")));
    }

    private void later() {
        now = now.plus(Duration.ofSeconds(60));
    }

    private long step() {
        return now.getEpochSecond() / 30;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}

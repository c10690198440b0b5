package telework.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.account.StaffAccounts_;
import telework.audit.Action;
import telework.audit.TheTrail;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.TooOften;

@ParameterizedClass
@EnumSource(Database.class)
class SignInTest {

    @Parameter
    Database database;

    private final String source = "2001:db8:" + UUID.randomUUID();
    private Instant now = NOW;
    private AnAccount account;

    @BeforeEach
    void open() {
        account = AnAccount.in(database);
    }

    @Test
    void recognisesTheRightPassword() {
        assertThat(tryWith(AnAccount.PASSWORD))
                .hasValueSatisfying(recognised -> assertThat(recognised)
                        .extracting(Recognised::caller, Recognised::generation, Recognised::codeOwed)
                        .containsExactly(account.email.value(), 0, false));
        assertThat(account.now().getSignedInAt()).isEqualTo(NOW);
    }

    @Test
    void takesTheAddressInAnySpelling() {
        var typed = " " + account.email.value().toUpperCase() + " ";
        assertThat(signIn().withPassword(typed, AnAccount.PASSWORD.toCharArray(), source))
                .isPresent();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownCallerAlike() {
        assertThat(tryWith("tangerine-lamp-orbiT")).isEmpty();
        assertThat(signIn().withPassword("nobody-" + source + "@example.jp", AnAccount.PASSWORD.toCharArray(), source))
                .isEmpty();
        assertThat(signIn().withPassword("no address", AnAccount.PASSWORD.toCharArray(), source))
                .isEmpty();
    }

    @Test
    void refusesAnAccountOutOfUse() {
        database.run(em -> new StaffAccounts_(em)
                .locked(account.now().getId())
                .orElseThrow()
                .deactivate());

        assertThat(tryWith(AnAccount.PASSWORD)).isEmpty();
    }

    @Test
    void refusesAnAccountOfTheDemonstrationElsewhere() {
        account = AnAccount.ofTheDemonstrationIn(database);

        assertThat(tryWith(AnAccount.PASSWORD)).isEmpty();
    }

    @Test
    void slowsWhoGuessesAndLetsTheRightPasswordInAfterThePause() {
        guess(5);

        assertThatThrownBy(() -> tryWith(AnAccount.PASSWORD)).isInstanceOf(TooOften.class);
        now = NOW.plusSeconds(1);
        assertThat(tryWith(AnAccount.PASSWORD)).isPresent();
        guess(4);
        assertThat(tryWith(AnAccount.PASSWORD)).isPresent();
    }

    @Test
    void slowsWhoGuessesTheAccountsOfManyFromOnePlace() {
        for (int guess = 0; guess < 30; guess++) {
            signIn().withPassword("victim-" + guess + "@example.jp", "x".toCharArray(), source);
        }

        assertThatThrownBy(() -> tryWith(AnAccount.PASSWORD)).isInstanceOf(TooOften.class);
        assertThat(signIn().withPassword(account.email.value(), AnAccount.PASSWORD.toCharArray(), "192.0.2.7"))
                .isPresent();
    }

    /** The refusal of the source leaves the account as it was. */
    @Test
    void countsNothingOfTheAccountWhenTheSourceHasToWait() {
        slowsWhoGuessesTheAccountsOfManyFromOnePlace();
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> tryWith("wrong")).isInstanceOf(TooOften.class);
        }

        assertThat(signIn().withPassword(account.email.value(), AnAccount.PASSWORD.toCharArray(), "192.0.2.8"))
                .isPresent();
    }

    @Test
    void checksNoMoreThanAFewOfManyGuessesAtOnce() {
        var answers = AtOnce.times(16, guess -> {
            try {
                return tryWith("guess " + guess).isPresent() ? "in" : "wrong";
            } catch (TooOften refused) {
                return "wait";
            }
        });

        assertThat(answers).doesNotContain("in");
        assertThat(answers.stream().filter("wrong"::equals)).hasSize(5);
    }

    @Test
    void keepsThePasswordAtTodaysCost() {
        account = AnAccount.outdatedIn(database);
        var before = account.now().getPasswordHash();

        assertThat(tryWith(AnAccount.PASSWORD)).isPresent();

        var after = account.now().getPasswordHash();
        assertThat(before).startsWith("PBKDF2WithHmacSHA256:1025:");
        assertThat(after).startsWith("PBKDF2WithHmacSHA256:1024:");
        assertThat(tryWith(AnAccount.PASSWORD)).isPresent();
        assertThat(account.now().getPasswordHash()).isEqualTo(after);
        assertThat(account.now().getGeneration()).isZero();
    }

    @Test
    void readsALetterInPartsAsTheLetter() {
        var passwords = account.passwords;
        var kept = passwords.hash("caf\u00e9 au lait toujours".toCharArray());

        assertThat(passwords.verify("cafe\u0301 au lait toujours".toCharArray(), kept))
                .isTrue();
    }

    @Test
    void givesNoTicketToWhomACodeIsOwed() {
        var half = new Recognised(1L, "one@example.jp", 0, true, NOW);

        assertThatThrownBy(() -> signIn().ticket(half)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recordsWhoWasNotLetInWithoutThePassword() {
        tryWith("tangerine-lamp-orbiT");

        var row = last("StaffAccount", account.now().getId());
        assertThat(row.action()).isEqualTo(Action.REFUSED);
        assertThat(row.personal()).contains(account.email.value()).doesNotContain("tangerine");
        assertThat(row.details()).doesNotContain(account.email.value()).doesNotContain("tangerine");
    }

    @Test
    void recordsTheAddressThatNobodyHasAndNothingThatIsNone() {
        var nobody = UUID.randomUUID() + "@example.jp";
        signIn().withPassword(nobody, "tangerine".toCharArray(), source);
        assertThat(last("StaffAccount", "*").personal()).contains(nobody);

        signIn().withPassword(AnAccount.PASSWORD, "x".toCharArray(), source);
        var row = last("StaffAccount", "*");
        assertThat(row.action()).isEqualTo(Action.REFUSED);
        assertThat(row.personal()).isNull();
        assertThat(row.details()).doesNotContain("tangerine");
    }

    @Test
    void recordsWhoSignsInAndOut() {
        tryWith(AnAccount.PASSWORD);
        assertThat(last("StaffAccount", account.now().getId()).action()).isEqualTo(Action.SIGNED_IN);

        signIn().out(account.email.value());
        assertThat(last("StaffAccount", account.now().getId()).action()).isEqualTo(Action.SIGNED_OUT);
    }

    private TheTrail.Row last(String type, Object id) {
        var rows = TheTrail.of(database, type, id);
        return rows.get(rows.size() - 1);
    }

    private void guess(int times) {
        for (int guess = 0; guess < times; guess++) {
            assertThat(tryWith("guess " + guess)).isEmpty();
        }
    }

    private Optional<Recognised> tryWith(String password) {
        return signIn().withPassword(account.email.value(), password.toCharArray(), source);
    }

    private SignIn signIn() {
        return account.signIn(Clock.fixed(now, ZoneOffset.UTC));
    }
}

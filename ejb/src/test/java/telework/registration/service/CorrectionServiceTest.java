package telework.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.mail.OutboxMessage;
import telework.registration.AlreadyRegistered;
import telework.registration.CorrectedMeanwhile;
import telework.registration.NoSuchRegistration;
import telework.registration.Registration.Status;
import telework.registration.TooLateToChange;
import telework.registration.service.ApplicantForm.Person;
import telework.seminar.ASession;

@ParameterizedClass
@EnumSource
class CorrectionServiceTest {

    @Parameter
    Database database;

    private Instant now = NOW;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void writesDownWhoItIsAndTellsThePerson() {
        var receipt = register(session(ASession.withSeats(1)), "one");

        correct(receipt, 0, ARegistration.of(hanako("one")).at("株式会社訂正"));

        assertThat(see(receipt).applicant().name().full()).isEqualTo("鈴木 花子");
        assertThat(see(receipt).applicant().organisationName()).isEqualTo("株式会社訂正");
        assertThat(see(receipt))
                .extracting(RegistrationView::corrections, RegistrationView::number, RegistrationView::status)
                .containsExactly(1, receipt.number(), Status.CONFIRMED);
        assertThat(mails())
                .containsExactlyInAnyOrder(
                        "confirmed/" + receipt.number() + " one@example.jp",
                        "corrected/" + receipt.number() + "/1 one@example.jp");
    }

    @Test
    void tellsBothMailboxesWhenMailGoesElsewhere() {
        var receipt = register(session(ASession.withSeats(1)), "one");

        correct(receipt, 0, ARegistration.of("two@example.jp"));

        assertThat(mails())
                .contains(
                        "corrected/" + receipt.number() + "/1 two@example.jp",
                        "readdressed/" + receipt.number() + "/1 one@example.jp");
    }

    @Test
    void tellsNobodyOfNoChange() {
        var receipt = register(session(ASession.withSeats(1)), "one");

        correct(receipt, 0, ARegistration.of("ONE@example.jp"));

        assertThat(see(receipt).corrections()).isZero();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void owesOneMailForEachCorrection() {
        var receipt = register(session(ASession.withSeats(1)), "one");

        correct(receipt, 0, ARegistration.of("two@example.jp"));
        correct(receipt, 1, ARegistration.of("one@example.jp"));

        assertThat(mails()).hasSize(5);
    }

    @Test
    void keepsOneLivingRegistrationPerMailbox() {
        var code = session(ASession.withSeats(3));
        var first = register(code, "one");
        var second = register(code, "two");

        assertThatThrownBy(() -> correct(second, 0, ARegistration.of("one@example.jp")))
                .isInstanceOf(AlreadyRegistered.class);

        in(desk -> desk.cancel(first.token()));
        correct(second, 0, ARegistration.of("one@example.jp"));
        assertThat(see(second).applicant().email().value()).isEqualTo("one@example.jp");
    }

    @Test
    void losesNothingToAnotherWindow() {
        var receipt = register(session(ASession.withSeats(1)), "one");
        correct(receipt, 0, ARegistration.of(hanako("one")));

        assertThatThrownBy(() -> correct(receipt, 0, ARegistration.of("two@example.jp")))
                .isInstanceOf(CorrectedMeanwhile.class);
        assertThat(see(receipt).applicant().name().full()).isEqualTo("鈴木 花子");
        assertThat(see(receipt).applicant().email().value()).isEqualTo("one@example.jp");
    }

    @Test
    void isNotDisturbedByMovingUpMeanwhile() {
        var code = session(ASession.withSeats(1));
        var first = register(code, "one");
        var second = register(code, "two");
        int seen = see(second).corrections();
        in(desk -> desk.cancel(first.token()));

        correct(second, seen, ARegistration.of(hanako("two")));

        assertThat(see(second).status()).isEqualTo(Status.CONFIRMED);
        assertThat(see(second).applicant().name().full()).isEqualTo("鈴木 花子");
    }

    @Test
    void correctsNothingAfterTheStartOrACancellation() {
        var code = session(ASession.withSeats(2));
        var gone = register(code, "one");
        var late = register(code, "two");
        in(desk -> desk.cancel(gone.token()));

        assertThatThrownBy(() -> correct(gone, 0, ARegistration.of(hanako("one"))))
                .isInstanceOf(TooLateToChange.class);
        now = NOW.plus(Duration.ofDays(7));
        assertThatThrownBy(() -> correct(late, 0, ARegistration.of(hanako("two"))))
                .isInstanceOf(TooLateToChange.class);
    }

    @Test
    void knowsNoTokenThatWasNeverGiven() {
        assertThatThrownBy(() -> correct("unknown", 0, ARegistration.of("one@example.jp")))
                .isInstanceOf(NoSuchRegistration.class);
    }

    @Test
    void letsOneOfManyWindowsWin() throws Exception {
        var receipt = register(session(ASession.withSeats(1)), "one");
        var windows = new ArrayList<Callable<Boolean>>();
        for (int window = 0; window < 8; window++) {
            var form = ARegistration.of("window-" + window + "@example.jp");
            windows.add(() -> wins(receipt, form));
        }

        assertThat(atOnce(windows)).containsOnlyOnce(true);
        assertThat(see(receipt).corrections()).isOne();
        assertThat(mails()).hasSize(3);
    }

    /** By different ways in, which no lock of one admission keeps apart: the schema has the last word. */
    @Test
    void givesAMailboxToOneOfTwoWhoAskForItAtOnce() throws Exception {
        var code = session(ASession.withSeats(4).andOnline(4));
        var venue = register(code, "one");
        var online = in(desk ->
                desk.register(ARegistration.of("two@example.jp").online().forSession(code)));

        var form = ARegistration.of("both@example.jp");
        assertThat(atOnce(List.of(() -> wins(venue, form), () -> wins(online, form))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(database.number("select count(*) from registration where email = 'both@example.jp'"))
                .isOne();
    }

    private boolean wins(Receipt receipt, ARegistration form) {
        try {
            correct(receipt, 0, form);
            return true;
        } catch (CorrectedMeanwhile | AlreadyRegistered lost) {
            return false;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new ArrayList<Boolean>();
            for (Future<Boolean> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static Person hanako(String mailbox) {
        return new Person("鈴木", "花子", "すずき", "はなこ", mailbox + "@example.jp");
    }

    private void correct(Receipt receipt, int seen, ARegistration form) {
        correct(receipt.token(), seen, form);
    }

    private void correct(String token, int seen, ARegistration form) {
        var applicant = form.applicant().read("attendee", "ja");
        database.run(em -> Desk.corrections(em, clock()).correct(token, seen, applicant));
    }

    private String session(ASession session) {
        return database.in(session::in).getCode();
    }

    private Receipt register(String code, String name) {
        return in(desk -> desk.register(ARegistration.of(name + "@example.jp").forSession(code)));
    }

    private RegistrationView see(Receipt receipt) {
        return in(desk -> desk.see(receipt.token()));
    }

    private List<String> mails() {
        return database.in(em -> em.createQuery("from OutboxMessage", OutboxMessage.class)
                .getResultStream()
                .map(mail -> mail.getOccasion() + " " + mail.getRecipient())
                .toList());
    }

    private <T> T in(Function<RegistrationService, T> work) {
        return database.in(em -> work.apply(Desk.in(em, clock())));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}

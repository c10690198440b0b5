package telework.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.registration.AlreadyRegistered;
import telework.registration.IdempotencyKeyReused;
import telework.registration.NoSuchRegistration;
import telework.registration.OnlyQueueLeft;
import telework.registration.Registration.Status;
import telework.registration.TooLateToCancel;
import telework.seminar.ASession;
import telework.seminar.NoSuchSession;
import telework.seminar.RegistrationClosed;
import telework.seminar.RegistrationNotYetOpen;
import telework.seminar.SessionFull;

@ParameterizedClass
@EnumSource(Database.class)
class RegistrationServiceTest {

    @Parameter
    Database database;

    private Instant now = NOW;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void leavesTheQueueButNoSeatThatHasComeFreeMeanwhile() {
        var code = session(ASession.withSeats(1));
        var first = register(code, "one");
        var second = register(code, "two");
        var third = register(code, "three");

        assertThat(in(desk -> desk.leaveQueue(third.token())).status()).isEqualTo(Status.CANCELLED);
        in(desk -> desk.cancel(first.token()));
        assertThat(in(desk -> desk.leaveQueue(second.token())).status()).isEqualTo(Status.CONFIRMED);
        assertThat(database.number("select waiting from admission")).isZero();
    }

    @Test
    void confirmsWhileThereAreSeatsAndQueuesTheRestByPosition() {
        var code = session(ASession.withSeats(1));

        assertThat(register(code, "one").status()).isEqualTo(Status.CONFIRMED);
        assertThat(register(code, "two"))
                .extracting(Receipt::status, Receipt::position)
                .containsExactly(Status.WAITING, 1L);
        assertThat(register(code, "three").position()).isEqualTo(2);
    }

    @Test
    void keepsVenueAndOnlineApart() {
        var code = session(ASession.withSeats(1).andOnline(1));
        register(code, "one");

        var online = in(desk ->
                desk.register(ARegistration.of("two@example.jp").online().forSession(code)));

        assertThat(online.status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void givesOneLivingRegistrationPerMailbox() {
        var code = session(ASession.withSeats(5));
        register(code, "one");

        assertThatThrownBy(() -> register(code, "one")).isInstanceOf(AlreadyRegistered.class);
        assertThat(confirmed()).isOne();
    }

    @Test
    void takesAPersonBackAfterACancellation() {
        var code = session(ASession.withSeats(1));
        var receipt = register(code, "one");
        in(desk -> desk.cancel(receipt.token()));

        assertThat(register(code, "one").status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void answersARepeatedRequestWithTheFirstReceipt() {
        var code = session(ASession.withSeats(1));
        var first = in(desk -> desk.register(ARegistration.of("one@example.jp").forSession(code, "key-1")));
        register(code, "two");

        var again = in(desk -> desk.register(ARegistration.of("one@example.jp").forSession(code, "key-1")));

        assertThat(again).isEqualTo(first);
        assertThat(database.number("select count(*) from registration")).isEqualTo(2);
        assertThat(database.number("select count(*) from outbox_message")).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatComesWithAnotherRequest() {
        var code = session(ASession.withSeats(5));
        in(desk -> desk.register(ARegistration.of("one@example.jp").forSession(code, "key-1")));

        assertThatThrownBy(() -> in(
                        desk -> desk.register(ARegistration.of("two@example.jp").forSession(code, "key-1"))))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void letsTheHeadOfTheQueueMoveUpWhenASeatIsGivenUp() {
        var code = session(ASession.withSeats(1));
        var first = register(code, "one");
        var second = register(code, "two");
        var third = register(code, "three");

        in(desk -> desk.cancel(first.token()));

        assertThat(see(second).status()).isEqualTo(Status.CONFIRMED);
        assertThat(see(third))
                .extracting(RegistrationView::status, RegistrationView::position)
                .containsExactly(Status.WAITING, 1L);
        assertThat(occasions())
                .containsExactlyInAnyOrder(
                        "confirmed/" + first.number(),
                        "waitlisted/" + second.number(),
                        "waitlisted/" + third.number(),
                        "cancelled/" + first.number(),
                        "moved_up/" + second.number());
    }

    @Test
    void closesTheRanksWhenSomebodyLeavesTheQueue() {
        var code = session(ASession.withSeats(1));
        register(code, "one");
        var second = register(code, "two");
        var third = register(code, "three");

        in(desk -> desk.cancel(second.token()));

        assertThat(see(third).position()).isOne();
        assertThat(confirmed()).isOne();
    }

    @Test
    void cancelsOnceHoweverOftenItIsAsked() {
        var code = session(ASession.withSeats(1));
        var first = register(code, "one");
        register(code, "two");
        register(code, "three");

        in(desk -> desk.cancel(first.token()));
        in(desk -> desk.cancel(first.token()));

        assertThat(confirmed()).isOne();
        assertThat(database.number("select waiting from admission")).isOne();
    }

    @Test
    void cancelsNothingAfterTheStart() {
        var code = session(ASession.withSeats(1));
        var receipt = register(code, "one");
        now = NOW.plus(Duration.ofDays(7));

        assertThatThrownBy(() -> in(desk -> desk.cancel(receipt.token()))).isInstanceOf(TooLateToCancel.class);
        assertThat(see(receipt).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void takesNobodyOutsideThePeriod() {
        var over = session(ASession.withSeats(1).closingAt(NOW));
        var early = session(ASession.withSeats(1).openingAt(NOW.plusSeconds(1)));

        assertThatThrownBy(() -> register(over, "one")).isInstanceOf(RegistrationClosed.class);
        assertThatThrownBy(() -> register(early, "one")).isInstanceOf(RegistrationNotYetOpen.class);
        assertThat(database.number("select count(*) from registration")).isZero();
    }

    @Test
    void knowsNeitherDraftsNorCodesThatDoNotExist() {
        var draft = session(ASession.withSeats(1).draft());

        assertThatThrownBy(() -> register(draft, "one")).isInstanceOf(NoSuchSession.class);
        assertThatThrownBy(() -> register("tm2026-9999-1", "one")).isInstanceOf(NoSuchSession.class);
        assertThatThrownBy(() -> in(desk -> desk.see("unknown"))).isInstanceOf(NoSuchRegistration.class);
    }

    @Test
    void leavesNothingHalfWrittenWhenNobodyQueues() {
        var code = session(ASession.withSeats(1).withoutWaitlist());
        register(code, "one");

        assertThatThrownBy(() -> register(code, "two")).isInstanceOf(SessionFull.class);
        assertThat(database.number("select count(*) from registration")).isOne();
        assertThat(database.number("select count(*) from outbox_message")).isOne();
    }

    @Test
    void queuesNobodyWhoWasPromisedASeatAndHasNotBeenAsked() {
        var code = session(ASession.withSeats(1));
        register(code, "one");
        register(code, "two");

        assertThatThrownBy(() -> in(desk -> desk.register(
                        ARegistration.of("three@example.jp").forSession(code).forASeat())))
                .isInstanceOfSatisfying(
                        OnlyQueueLeft.class, left -> assertThat(left.details()).containsExactly(2));
        assertThat(database.number("select waiting from admission")).isOne();
        assertThat(database.number("select last_turn from admission")).isOne();
    }

    @Test
    void showsTheLinkToJoinOnlyToThoseWhoHaveASeatOnline() {
        var code = session(ASession.withSeats(1).andOnline(1));
        var venue = register(code, "one");
        var online = in(desk ->
                desk.register(ARegistration.of("two@example.jp").online().forSession(code)));
        var waiting = in(desk ->
                desk.register(ARegistration.of("three@example.jp").online().forSession(code)));

        assertThat(see(venue).onlineUrl()).isNull();
        assertThat(see(online).onlineUrl()).isEqualTo("https://meet.example.jp/abc");
        assertThat(see(waiting).onlineUrl()).isNull();
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

    private long confirmed() {
        return database.number("select sum(confirmed) from admission");
    }

    private List<String> occasions() {
        return database.in(em -> em.createQuery("select m.occasion from OutboxMessage m", String.class)
                .getResultList());
    }

    private <T> T in(Function<RegistrationService, T> work) {
        return database.in(em -> work.apply(Desk.in(em, Clock.fixed(now, ZoneOffset.UTC))));
    }
}

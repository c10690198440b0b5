package telework.seminar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Violation;
import telework.registration.Registration.Status;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.registration.service.Receipt;
import telework.seminar.ASession;
import telework.seminar.AdmissionInUse;
import telework.seminar.CapacityTooSmall;
import telework.seminar.EditedMeanwhile;
import telework.seminar.NotInThisState;
import telework.seminar.RoomTooSmall;

@ParameterizedClass
@EnumSource(Database.class)
class SessionEditingTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void showsWhatItSavedJustAsItWasTyped() {
        var code = session(ASession.withSeats(20).andOnline(100));
        var typed = open(code).typed();

        save(code, Map.of());

        assertThat(open(code).typed()).isEqualTo(typed);
    }

    @Test
    void savesADraftWithGaps() {
        var code = session(ASession.withSeats(20).draft());

        save(
                code,
                Map.of(
                        "day",
                        "",
                        "startsAt",
                        "",
                        "endsAt",
                        "",
                        "venueCapacity",
                        "",
                        "venue",
                        "",
                        "address",
                        "",
                        "prefecture",
                        ""));

        assertThat(open(code).typed()).doesNotContainKeys("day", "venueCapacity", "venue");
    }

    @Test
    void readsFullWidthDigitsAndJapaneseDates() {
        var code = session(ASession.withSeats(20).draft());

        save(code, Map.of("day", "２０２６年１１月２０日", "startsAt", "９：３０", "endsAt", "12時00分", "venueCapacity", "３０名"));

        assertThat(open(code).typed())
                .containsEntry("day", "2026-11-20")
                .containsEntry("startsAt", "09:30")
                .containsEntry("endsAt", "12:00")
                .containsEntry("venueCapacity", "30");
    }

    @Test
    void namesAllThatIsWrongAndSavesNothing() {
        var code = session(ASession.withSeats(20));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> save(
                        code,
                        Map.of(
                                "title",
                                " ",
                                "day",
                                "11/20",
                                "endsAt",
                                "9:00",
                                "venueCapacity",
                                "たくさん",
                                "onlineUrl",
                                "javascript:alert(1)")))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("title", "day", "venueCapacity", "onlineUrl"));
        assertThat(open(code).typed()).containsEntry("title", "テレワーク入門");
    }

    @Test
    void refusesAFormThatSomebodyElseHasOvertaken() {
        var code = session(ASession.withSeats(20));
        var stale = open(code);
        save(code, Map.of("speakers", "別の講師"));

        assertThatThrownBy(() -> database.run(em -> editing(em).save(stale))).isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void handsNewSeatsToTheQueueAndWritesToThem() {
        var code = session(ASession.withSeats(1));
        register(code, "one");
        var second = register(code, "two");
        var third = register(code, "three");
        var fourth = register(code, "four");

        save(code, Map.of("venueCapacity", "3"));

        assertThat(status(second)).isEqualTo(Status.CONFIRMED);
        assertThat(status(third)).isEqualTo(Status.CONFIRMED);
        assertThat(status(fourth)).isEqualTo(Status.WAITING);
        assertThat(mails("MOVED_UP")).isEqualTo(2);
        assertThat(database.number("select confirmed * 100 + waiting from admission"))
                .isEqualTo(301);
    }

    @Test
    void keepsEverySeatThatIsPromised() {
        var code = session(ASession.withSeats(2));
        register(code, "one");
        register(code, "two");

        assertThatThrownBy(() -> save(code, Map.of("venueCapacity", "1"))).isInstanceOf(CapacityTooSmall.class);
        assertThat(open(code).typed()).containsEntry("venueCapacity", "2");
    }

    @Test
    void handsTheSeatsOfALargerRoomToThoseWhoWaitForIt() {
        var code = session(ASession.withSeats(5).andOnline(5).sharing(1));
        register(code, "one");
        register(code, "two");
        register(code, "three");

        save(code, Map.of("roomCapacity", "2"));
        assertThat(database.number("select count(*) from registration where status = 'CONFIRMED'"))
                .isEqualTo(2);
        save(code, Map.of("roomCapacity", ""));
        assertThat(database.number("select count(*) from registration where status = 'WAITING'"))
                .isZero();
        assertThat(database.number("select count(*) from room_cap")).isZero();
    }

    /** Though in the queue of the later one fewer turns have been given. */
    @Test
    void handsTheSeatsOfARoomOnInTheOrderInWhichPeopleCame() {
        var code = session(ASession.withSeats(1).andOnline(1));
        register(code, "one");
        register(code, online("two"));
        var gone = register(code, "gone");
        database.run(em -> Desk.in(em, CLOCK).cancel(gone.token()));
        var first = register(code, "three");
        var second = register(code, online("four"));
        save(code, Map.of("roomCapacity", "2"));

        save(code, Map.of("venueCapacity", "2", "onlineCapacity", "2", "roomCapacity", "3"));

        assertThat(status(first)).isEqualTo(Status.CONFIRMED);
        assertThat(status(second)).isEqualTo(Status.WAITING);
    }

    @Test
    void givesAnotherDateTheSameCapsAndTheSameRoom() {
        var code = session(ASession.withSeats(5).andOnline(6).sharing(7).withoutWaitlist());

        var other = database.in(em -> SeminarFixture.in(em, CLOCK).addDate(code));

        assertThat(open(other).typed())
                .containsEntry("venueCapacity", "5")
                .containsEntry("onlineCapacity", "6")
                .containsEntry("roomCapacity", "7")
                .doesNotContainKey("waitlist");
    }

    @Test
    void keepsEverySeatThatARoomHasPromised() {
        var code = session(ASession.withSeats(5).andOnline(5));
        register(code, "one");
        register(code, "two");

        assertThatThrownBy(() -> save(code, Map.of("roomCapacity", "1"))).isInstanceOf(RoomTooSmall.class);
        save(code, Map.of("roomCapacity", "2"));
        assertThat(open(code).typed()).containsEntry("roomCapacity", "2");
        assertThat(register(code, "three").waiting()).isTrue();
    }

    @Test
    void takesNoWayInAwayFromThoseWhoCameByIt() {
        var code = session(ASession.withSeats(2).andOnline(2));
        register(code, "one");

        assertThatThrownBy(() -> save(code, Map.of("mode", "ONLINE"))).isInstanceOf(AdmissionInUse.class);
        save(code, Map.of("mode", "VENUE"));
        assertThat(open(code).typed()).containsEntry("mode", "VENUE");
    }

    @Test
    void tellsThoseWhoRegisteredOfAnotherTimeOnce() {
        var code = session(ASession.withSeats(2));
        register(code, "one");
        register(code, "two");

        save(code, Map.of("startsAt", "9:00"));
        assertThat(mails("CHANGED")).isEqualTo(2);
        save(code, Map.of("speakers", "別の講師"));
        assertThat(mails("CHANGED")).isEqualTo(2);
        save(code, Map.of("startsAt", "9:30"));
        assertThat(mails("CHANGED")).isEqualTo(4);
    }

    @Test
    void takesRegistrationsAgainWhenTheDeadlineIsMoved() {
        var code = session(ASession.withSeats(2));
        database.run(em -> SeminarFixture.in(em, CLOCK).close(code));
        save(code, Map.of("speakers", "別の講師"));
        assertThat(database.number("select count(*) from session where status = 'CLOSED'"))
                .isOne();

        save(code, Map.of("closesOn", "2026-11-05", "closesAt", ""));

        assertThat(register(code, "one").status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void changesNothingOfWhatIsCalledOff() {
        var code = session(ASession.withSeats(2));
        database.run(em -> SeminarFixture.in(em, CLOCK).cancel(code, "講師の都合"));

        assertThatThrownBy(() -> save(code, Map.of("startsAt", "9:00"))).isInstanceOf(NotInThisState.class);
    }

    @Test
    void makesADraftAgainOfWhatIsInReviewAndSaysSoInItsHistory() {
        var code = session(ASession.withSeats(2).inReview());

        save(code, Map.of("venueCapacity", ""));

        assertThat(database.number("select count(*) from session where status = 'DRAFT'"))
                .isOne();
        assertThat(database.number("select count(*) from review_remark where verdict = 'EDITED'"))
                .isOne();
    }

    @Test
    void letsNoGapIntoWhatIsPublished() {
        var code = session(ASession.withSeats(2));

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> save(code, Map.of("venueCapacity", "")));
        assertThat(open(code).typed()).containsEntry("venueCapacity", "2");
    }

    private String session(ASession session) {
        return database.in(session::in).getCode();
    }

    private SessionForm open(String code) {
        return database.in(em -> editing(em).open(code));
    }

    private void save(String code, Map<String, String> changes) {
        var form = open(code);
        var typed = new HashMap<>(form.typed());
        typed.putAll(changes);
        database.run(em -> editing(em).save(new SessionForm(code, form.version(), typed, List.of("LABOUR"))));
    }

    private Receipt register(String code, String name) {
        return register(code, ARegistration.of(name + "@example.jp"));
    }

    private static ARegistration online(String name) {
        return ARegistration.of(name + "@example.jp").online();
    }

    private Receipt register(String code, ARegistration visitor) {
        return database.in(em -> Desk.in(em, CLOCK).register(visitor.forSession(code)));
    }

    private Status status(Receipt receipt) {
        return database.in(em -> Desk.in(em, CLOCK).see(receipt.token())).status();
    }

    private long mails(String kind) {
        return database.number("select count(*) from outbox_message where kind = '" + kind + "'");
    }

    static SessionEditing editing(EntityManager em) {
        return SeminarFixture.editing(em, CLOCK);
    }
}

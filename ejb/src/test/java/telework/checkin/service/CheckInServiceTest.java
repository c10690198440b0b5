package telework.checkin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.audit.TheTrail;
import telework.checkin.Attendances_;
import telework.checkin.CheckInWay;
import telework.checkin.Doors;
import telework.checkin.NoLongerRegistered;
import telework.checkin.NotATicket;
import telework.checkin.NotCheckInDay;
import telework.checkin.OfAnotherSession;
import telework.checkin.StillWaiting;
import telework.checkin.TakesPartOnline;
import telework.checkin.UndoneMeanwhile;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.registration.AlreadyRegistered;
import telework.registration.HasArrived;
import telework.registration.service.ARegistration;
import telework.registration.service.ApplicantForm.Person;
import telework.registration.service.Desk;
import telework.registration.service.Receipt;
import telework.seminar.ASession;
import telework.seminar.SessionFull;

@ParameterizedClass
@EnumSource(Database.class)
class CheckInServiceTest {

    private static final Clock BEFORE = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Instant START = NOW.plus(Duration.ofDays(7));
    private static final Clock ON_THE_DAY = Clock.fixed(START.minus(Duration.ofMinutes(20)), ZoneOffset.UTC);

    @Parameter
    Database database;

    private String code;

    @BeforeEach
    void prepare() {
        database.clear();
        code = database.in(ASession.withSeats(3).andOnline(3)::in).getCode();
    }

    @Test
    void checksInWhoShowsATicketAndTellsTheSecondDeskThatItWasDone() {
        var ticket = ticket(register("sato@example.jp"));

        var first = at("a@example.jp", desk -> desk.scan(code, ticket));
        var second = at("b@example.jp", desk -> desk.scan(code, ticket));

        assertThat(first.earlier()).isFalse();
        assertThat(second.earlier()).isTrue();
        assertThat(second.guest()).isEqualTo(first.guest());
        assertThat(second.guest().visit().way()).isEqualTo(CheckInWay.QR);
        assertThat(second.guest().visit().at()).isEqualTo(ON_THE_DAY.instant());
        assertThat(database.number("select count(*) from attendance where recorded_by = 'a@example.jp'"))
                .isOne();
        assertThat(told("Registration", first.guest().id(), "arrivedAt")).isOne();
    }

    /** Repeated, for a race may be won by chance. */
    @RepeatedTest(3)
    void ofTwentyDesksOneChecksInAndAllOthersAreToldWhen() {
        var ticket = ticket(register("sato@example.jp"));

        var arrivals =
                AtOnce.times(20, number -> at("desk-" + number + "@example.jp", desk -> desk.scan(code, ticket)));

        assertThat(arrivals).filteredOn(arrival -> !arrival.earlier()).hasSize(1);
        assertThat(arrivals)
                .extracting(Arrival::guest)
                .containsOnly(arrivals.get(0).guest());
        assertThat(database.number("select count(*) from attendance")).isOne();
    }

    /** Whoever comes first is right: nobody is both there and cancelled. */
    @RepeatedTest(5)
    void whoIsCheckedInWhileTheyCancelIsEitherThereOrHasCancelled() {
        code = database.in(ASession.withSeats(9).startingAt(ON_THE_DAY.instant().plusSeconds(60))::in)
                .getCode();
        var receipts =
                IntStream.range(0, 8).mapToObj(i -> register(i + "@example.jp")).toList();

        AtOnce.times(
                16,
                number -> number % 2 == 0
                        ? outcome(() -> at("a@example.jp", desk -> desk.scan(code, ticket(receipts.get(number / 2)))))
                        : outcome(() -> database.in(em -> Desk.in(em, ON_THE_DAY)
                                .cancel(receipts.get(number / 2).token()))));

        assertThat(database.number("""
                select count(*) from attendance a join registration r on r.id = a.registration_id
                where r.status <> 'CONFIRMED'
                """)).isZero();
        assertThat(database.number("""
                select (select count(*) from attendance) + (select count(*) from registration where status = 'CANCELLED')
                """)).isEqualTo(8);
    }

    @Test
    void whoIsThereDoesNotCancel() {
        code = database.in(ASession.withSeats(9).startingAt(ON_THE_DAY.instant().plusSeconds(60))::in)
                .getCode();
        var receipt = register("sato@example.jp");
        at("a@example.jp", desk -> desk.scan(code, ticket(receipt)));

        assertThatThrownBy(() -> database.in(em -> Desk.in(em, ON_THE_DAY).cancel(receipt.token())))
                .isInstanceOf(HasArrived.class);
    }

    @Test
    void refusesForgedForeignAndOtherTicketsInWords() {
        var receipt = register("sato@example.jp");
        var other = database.in(ASession.withSeats(3).titled("別のセミナー")::in).getCode();
        var ticket = ticket(receipt);

        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.scan(other, ticket)))
                .isInstanceOfSatisfying(
                        OfAnotherSession.class,
                        refused -> assertThat(refused.details()).containsExactly("テレワーク入門", START));
        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.scan(code, receipt.number() + "0".repeat(24))))
                .isInstanceOf(NotATicket.class);
        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.scan(code, "9".repeat(36))))
                .isInstanceOf(NotATicket.class);
        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.scan(code, "さとう")))
                .isInstanceOf(NotATicket.class);
        assertThat(database.number("select count(*) from attendance")).isZero();
    }

    @Test
    void refusesWhoHasNoSeatAtTheVenue() {
        register("a@example.jp");
        register("b@example.jp");
        register("c@example.jp");
        var waiting = register("d@example.jp");
        var online = database.in(em -> Desk.in(em, BEFORE)
                .register(ARegistration.of("o@example.jp").online().forSession(code)));
        var gone = register("e@example.jp");
        database.in(em -> Desk.in(em, BEFORE).cancel(gone.token()));

        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.scan(code, ticket(waiting))))
                .isInstanceOf(StillWaiting.class);
        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.scan(code, ticket(gone))))
                .isInstanceOf(NoLongerRegistered.class);
        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.scan(code, ticket(online))))
                .isInstanceOf(TakesPartOnline.class);
    }

    @Test
    void refusesAnotherDay() {
        var ticket = ticket(register("sato@example.jp"));

        assertThatThrownBy(() ->
                        database.in(em -> ADesk.of(em, BEFORE, "a@example.jp").scan(code, ticket)))
                .isInstanceOf(NotCheckInDay.class);
        var reception = database.in(em -> ADesk.of(em, BEFORE, "a@example.jp").look(code));
        assertThat(reception.doors()).isEqualTo(Doors.State.EARLY);
    }

    @Test
    void findsPeopleByReadingAndChecksThemInByName() {
        register(new Person("佐藤", "花子", "さとう", "はなこ", "sato@example.jp"));
        register(new Person("鈴木", "一郎", "すずき", "いちろう", "suzuki@example.jp"));

        var found = at("a@example.jp", desk -> desk.find(code, "ｻﾄ"));
        assertThat(found).extracting(guest -> guest.name().full()).containsExactly("佐藤 花子");
        assertThat(found).allMatch(Guest::isExpected);

        var arrival = at("a@example.jp", desk -> desk.arrive(code, found.get(0).id()));
        assertThat(arrival.guest().visit().way()).isEqualTo(CheckInWay.NAME);
        var again = at("a@example.jp", desk -> desk.find(code, "佐藤"));
        assertThat(again).noneMatch(Guest::isExpected);
        assertThat(again)
                .extracting(Guest::visit)
                .containsExactly(arrival.guest().visit());
        long session = database.number("select id from session where code = '" + code + "'");
        assertThat(told("Session", session, "words")).as("looks are recorded").isEqualTo(2);
    }

    @Test
    void doesNotCheckInByTheNumberOfAnotherList() {
        var other = database.in(ASession.withSeats(3)::in).getCode();
        register("sato@example.jp");
        var elsewhere = at("a@example.jp", desk -> desk.find(code, "")).get(0);

        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.arrive(other, elsewhere.id())))
                .isInstanceOf(NoLongerRegistered.class);
    }

    @Test
    void takesBackWhatWasSeenAndNothingElse() {
        var ticket = ticket(register("sato@example.jp"));
        var guest = at("a@example.jp", desk -> desk.scan(code, ticket)).guest();
        long seen = guest.visit().id();

        assertThat(at("b@example.jp", desk -> desk.undo(code, seen)).visit()).isNull();
        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.undo(code, seen)))
                .isInstanceOf(UndoneMeanwhile.class);

        assertThat(at("a@example.jp", desk -> desk.scan(code, ticket)).earlier())
                .isFalse();
        assertThatThrownBy(() -> at("a@example.jp", desk -> desk.undo(code, seen)))
                .as("checked in anew meanwhile")
                .isInstanceOf(UndoneMeanwhile.class);
        assertThat(told("Registration", guest.id(), "arrivedAt"))
                .as("in, back, and in again")
                .isEqualTo(3);
    }

    @Test
    void takesBackOnceHoweverManyDesksDo() {
        var ticket = ticket(register("sato@example.jp"));
        var guest = at("a@example.jp", desk -> desk.scan(code, ticket)).guest();
        long seen = guest.visit().id();

        var outcomes = AtOnce.times(10, number -> outcome(() -> at("a@example.jp", desk -> desk.undo(code, seen))));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("UndoneMeanwhile"::equals).hasSize(9);
        assertThat(told("Registration", guest.id(), "arrivedAt")).isEqualTo(2);
    }

    @Test
    void registersWhoComesWithoutASeatAndWithoutAnAddressUnderTheCap() {
        register("a@example.jp");
        register("b@example.jp");

        var arrival = walkIn(null, "one");

        assertThat(arrival.earlier()).isFalse();
        assertThat(arrival.guest().visit().way()).isEqualTo(CheckInWay.WALK_IN);
        assertThat(walkIn(null, "one").guest()).as("sent twice").isEqualTo(arrival.guest());
        assertThatThrownBy(() -> walkIn(null, "two")).isInstanceOf(SessionFull.class);
        assertThat(database.number("select confirmed from admission where kind = 'VENUE'"))
                .isEqualTo(3);
        assertThat(database.number("select waiting from admission where kind = 'VENUE'"))
                .isZero();
        assertThat(database.number("select count(*) from outbox_message where recipient is null"))
                .isZero();
        var reception = at("a@example.jp", desk -> desk.look(code));
        assertThat(reception.free()).isZero();
        assertThat(reception.registered()).isEqualTo(3);
        assertThat(reception.arrived()).isOne();
        assertThat(reception.latest()).containsExactly(arrival.guest());
    }

    @Test
    void neverSellsASeatTwiceToThoseWhoCrowdAtTheDoors() {
        var outcomes = AtOnce.times(12, number -> outcome(() -> walkIn(null, "key-" + number)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(3);
        assertThat(outcomes).filteredOn("SessionFull"::equals).hasSize(9);
        assertThat(database.number("select count(*) from attendance")).isEqualTo(3);
        assertThat(database.number("select count(*) from registration")).isEqualTo(3);
    }

    @Test
    void refusesAtTheDoorWhoIsOnTheListAndWhatIsWrong() {
        register("sato@example.jp");

        assertThatThrownBy(() -> walkIn("sato@example.jp", "one")).isInstanceOf(AlreadyRegistered.class);
        assertThatThrownBy(() -> at(
                        "a@example.jp",
                        desk -> desk.walkIn(
                                code,
                                ARegistration.of((String) null).withoutConsent().form(),
                                "two")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void tellsHowManyCame() {
        var ticket = ticket(register("a@example.jp"));
        register("b@example.jp");
        at("a@example.jp", desk -> desk.scan(code, ticket));

        var turnout = database.in(em -> ADesk.turnout(em).ofSeminar(code)).get(0);

        assertThat(turnout.session().code()).isEqualTo(code);
        assertThat(List.of(turnout.registered(), turnout.attended(), turnout.absent(), turnout.percent()))
                .containsExactly(2L, 1L, 1L, 50L);
    }

    @Test
    void listsTheDoorsOfTodayAndTheNextDays() {
        var later = database.in(ASession.withSeats(3).startingAt(START.plus(Duration.ofDays(9)))::in)
                .getCode();

        var codes = at("a@example.jp", CheckInService::sessions).stream()
                .map(offer -> offer.line().code())
                .toList();

        assertThat(codes).contains(code).doesNotContain(later);
    }

    private Receipt register(String email) {
        return database.in(
                em -> Desk.in(em, BEFORE).register(ARegistration.of(email).forSession(code)));
    }

    private Receipt register(Person person) {
        return database.in(
                em -> Desk.in(em, BEFORE).register(ARegistration.of(person).forSession(code)));
    }

    private Arrival walkIn(String email, String key) {
        return at(
                "a@example.jp",
                desk -> desk.walkIn(code, ARegistration.of(email).form(), key));
    }

    private String ticket(Receipt receipt) {
        long session = database.number("select session_id from registration where number = '" + receipt.number() + "'");
        return database.in(em -> new Attendances_(em).seal().seal(receipt.number(), session))
                .text();
    }

    private <T> T at(String staff, Function<CheckInService, T> work) {
        return database.in(em -> work.apply(ADesk.of(em, ON_THE_DAY, staff)));
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    /** How often the trail tells of it. */
    private long told(String type, Object id, String attribute) {
        return TheTrail.of(database, type, id).stream()
                .filter(row -> row.details().contains(attribute)
                        || String.valueOf(row.personal()).contains(attribute))
                .count();
    }
}

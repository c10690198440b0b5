package telework.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Refusal;
import telework.registration.Registration.Status;
import telework.seminar.ASession;
import telework.seminar.service.SeminarFixture;

/** What the product promises when everybody comes at once: with real threads, real connections, on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class RegistrationRushTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void sellsEachSeatOnceToAThousandWhoComeAtOnce() {
        var code = database.in(ASession.withSeats(100)::in).getCode();

        var receipts = atOnce(IntStream.range(0, 1000)
                .<Callable<Receipt>>mapToObj(i -> () -> register(code, i))
                .toList());

        assertThat(receipts)
                .filteredOn(receipt -> receipt.status() == Status.CONFIRMED)
                .hasSize(100);
        assertThat(receipts.stream()
                        .filter(Receipt::waiting)
                        .map(Receipt::position)
                        .sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 900).boxed().toList());
        assertThat(database.number("select confirmed from admission")).isEqualTo(100);
        assertThat(database.number("select waiting from admission")).isEqualTo(900);
        assertThat(database.number("select count(*) from registration where status = 'CONFIRMED'"))
                .isEqualTo(100);
        assertThat(database.number("select count(distinct turn) from registration where status = 'WAITING'"))
                .isEqualTo(900);
        assertThat(database.number("select count(*) from outbox_message")).isEqualTo(1000);
    }

    @Test
    void keepsTheOrderOfTheQueueInTheOrderOfTheirCommits() {
        var code = database.in(ASession.withSeats(1)::in).getCode();
        register(code, 0);

        var receipts = atOnce(IntStream.range(1, 200)
                .<Callable<Receipt>>mapToObj(i -> () -> register(code, i))
                .toList());

        for (var receipt : receipts) {
            var view = database.in(em -> Desk.in(em, CLOCK).see(receipt.token()));
            assertThat(view.position()).isEqualTo(receipt.position());
        }
    }

    @Test
    void registersAMailboxOnceHoweverManyRequestsItSends() {
        var code = database.in(ASession.withSeats(100)::in).getCode();

        var outcomes = atOnce(IntStream.range(0, 50)
                .<Callable<String>>mapToObj(i -> () -> outcome(() -> register(code, 7)))
                .toList());

        assertThat(outcomes).filteredOn("CONFIRMED"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("AlreadyRegistered"::equals).hasSize(49);
        assertThat(database.number("select confirmed from admission")).isOne();
    }

    @Test
    void registersAMailboxOnceThoughItComesByBothWaysIn() {
        var code = database.in(ASession.withSeats(100).andOnline(100)::in).getCode();

        var outcomes = atOnce(IntStream.range(0, 40)
                .<Callable<String>>mapToObj(i -> () -> outcome(() -> database.in(em -> {
                    var form = ARegistration.of("one@example.jp");
                    return Desk.in(em, CLOCK).register((i % 2 == 0 ? form : form.online()).forSession(code));
                })))
                .toList());

        assertThat(outcomes).filteredOn("CONFIRMED"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("AlreadyRegistered"::equals).hasSize(39);
        assertThat(database.number("select sum(confirmed) from admission")).isOne();
    }

    /** Repeated: H2 once answered the second look at the key from a cache that did not know of the commit in between. */
    @RepeatedTest(5)
    void answersARequestThatIsSentFiftyTimesAtOnceWithOneReceipt() {
        var code = database.in(ASession.withSeats(1)::in).getCode();
        var request = ARegistration.of("one@example.jp").forSession(code, "key-1");

        var receipts = atOnce(IntStream.range(0, 50)
                .<Callable<Receipt>>mapToObj(
                        i -> () -> database.in(em -> Desk.in(em, CLOCK).register(request)))
                .toList());

        assertThat(receipts).allMatch(receipts.get(0)::equals);
        assertThat(database.number("select count(*) from registration")).isOne();
        assertThat(database.number("select waiting from admission")).isZero();
    }

    @Test
    void answersARepeatedRequestForTheLastSeatAlsoWhereNobodyQueues() {
        var code = database.in(ASession.withSeats(1).withoutWaitlist()::in).getCode();
        var request = ARegistration.of("one@example.jp").forSession(code, "key-1");

        var receipts = atOnce(IntStream.range(0, 30)
                .<Callable<Receipt>>mapToObj(
                        i -> () -> database.in(em -> Desk.in(em, CLOCK).register(request)))
                .toList());

        assertThat(receipts).allMatch(receipts.get(0)::equals);
    }

    /** Whoever has a receipt gets the news; whoever comes later is told that it is closed. */
    @RepeatedTest(3)
    void tellsEverybodyWhoRegisteredWhileASessionWasCalledOff() {
        var code = database.in(ASession.withSeats(100)::in).getCode();

        var work = new ArrayList<Callable<String>>();
        IntStream.range(0, 60).forEach(i -> work.add(() -> outcome(() -> register(code, i))));
        work.add(
                30,
                () -> outcome(() -> database.in(em -> {
                    SeminarFixture.in(em, CLOCK).cancel(code, "講師の都合");
                    return "CALLED_OFF";
                })));
        var outcomes = atOnce(work);

        var confirmed = outcomes.stream().filter("CONFIRMED"::equals).count();
        assertThat(outcomes)
                .allMatch(outcome ->
                        List.of("CONFIRMED", "RegistrationClosed", "CALLED_OFF").contains(outcome));
        assertThat(database.number("select count(*) from outbox_message where kind = 'CALLED_OFF'"))
                .isEqualTo(confirmed);
    }

    @Test
    void handsEachSeatThatIsGivenUpToExactlyOneOfTheQueue() {
        var code = database.in(ASession.withSeats(50)::in).getCode();
        var confirmed = IntStream.range(0, 50).mapToObj(i -> register(code, i)).toList();
        var waiting = IntStream.range(50, 130).mapToObj(i -> register(code, i)).toList();

        atOnce(confirmed.stream()
                .<Callable<RegistrationView>>map(
                        receipt -> () -> database.in(em -> Desk.in(em, CLOCK).cancel(receipt.token())))
                .toList());

        var movedUp = waiting.stream()
                .filter(receipt -> database.in(em -> Desk.in(em, CLOCK).see(receipt.token()))
                                .status()
                        == Status.CONFIRMED)
                .toList();
        assertThat(movedUp).isEqualTo(waiting.subList(0, 50));
        assertThat(database.number("select confirmed from admission")).isEqualTo(50);
        assertThat(database.number("select waiting from admission")).isEqualTo(30);
        assertThat(database.number("select count(*) from outbox_message where kind = 'MOVED_UP'"))
                .isEqualTo(50);
    }

    @Test
    void losesNoSeatWhenPeopleComeAndGoAtTheSameTime() {
        var code = database.in(ASession.withSeats(20)::in).getCode();
        var early = IntStream.range(0, 40).mapToObj(i -> register(code, i)).toList();

        var work = new ArrayList<Callable<String>>();
        early.forEach(receipt -> work.add(() -> outcome(() ->
                database.in(em -> Desk.in(em, CLOCK).cancel(receipt.token())).status())));
        IntStream.range(100, 200).forEach(i -> work.add(() -> outcome(() -> register(code, i))));
        Collections.shuffle(work, new Random(42));
        assertThat(atOnce(work)).allMatch(outcome -> Status.valueOf(outcome) != null);

        assertThat(database.number("select confirmed from admission")).isEqualTo(20);
        assertThat(database.number("select waiting from admission")).isEqualTo(80);
        assertThat(database.number("select count(*) from registration where status = 'CONFIRMED'"))
                .isEqualTo(20);
        assertThat(database.number("select count(*) from registration where status = 'WAITING'"))
                .isEqualTo(80);
    }

    @Test
    void fillsARoomThatTwoWaysInShareAndHandsItsSeatsOnInTheOrderOfAll() {
        var code = database.in(ASession.withSeats(30).andOnline(30).sharing(40)::in)
                .getCode();
        var receipts = atOnce(IntStream.range(0, 100)
                .<Callable<Receipt>>mapToObj(i ->
                        () -> database.in(em -> Desk.in(em, CLOCK).register(wish(code, i))))
                .toList());
        assertThat(database.number("select confirmed from room_cap")).isEqualTo(40);

        var leaving = receipts.stream()
                .filter(receipt -> !receipt.waiting())
                .limit(25)
                .toList();
        atOnce(leaving.stream()
                .<Callable<RegistrationView>>map(
                        receipt -> () -> database.in(em -> Desk.in(em, CLOCK).cancel(receipt.token())))
                .toList());

        assertThat(database.number("select confirmed from room_cap")).isEqualTo(40);
        assertThat(database.number("select sum(confirmed) from admission")).isEqualTo(40);
        assertThat(database.number("select max(confirmed) from admission")).isLessThanOrEqualTo(30);
        assertThat(database.number("select count(*) from registration where status = 'CONFIRMED'"))
                .isEqualTo(40);
        assertThat(database.number("""
                        select count(*) from registration w join registration c on c.session_id = w.session_id
                            and c.admission = w.admission and c.turn > w.turn
                        where w.status = 'WAITING' and c.status = 'CONFIRMED'
                        """)).as("overtaken in their own queue").isZero();
    }

    private static RegistrationRequest wish(String code, int visitor) {
        var form = ARegistration.of("visitor" + visitor + "@example.jp");
        return (visitor % 2 == 0 ? form : form.online()).forSession(code);
    }

    private Receipt register(String code, int visitor) {
        return database.in(em -> Desk.in(em, CLOCK)
                .register(ARegistration.of("visitor" + visitor + "@example.jp").forSession(code)));
    }

    private static String outcome(Callable<?> work) throws Exception {
        try {
            var result = work.call();
            return result instanceof Receipt receipt ? receipt.status().name() : result.toString();
        } catch (Refusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    /** As many threads as tasks, all let go at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> tasks) {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(RegistrationRushTest::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError("A caller was left without an answer", failed);
        }
    }
}

package telework.reminder.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.mail.service.Dispatch;
import telework.mail.service.Settings;
import telework.registration.Registrations_;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.registration.service.Letters;
import telework.registration.service.Receipt;
import telework.reminder.ReminderRule;
import telework.reminder.ReminderRules_;
import telework.seminar.ASession;
import telework.seminar.Session;

/** A session starts on 9 November at 10:00 in Tokyo; the rule says one day before at 10:00. */
@ParameterizedClass
@EnumSource(Database.class)
class ReminderPlannerTest {

    private static final Instant START = Instant.parse("2026-11-09T01:00:00Z");
    private static final Instant REMINDER_TIME = Instant.parse("2026-11-08T01:00:00Z");

    @Parameter
    Database database;

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private Instant now = NOW;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void remindsEachWhoHasASeatOnceWhenTheTimeHasCome() {
        var session = session(2);
        register(session, "one");
        register(session, "two");

        at(REMINDER_TIME.minusSeconds(1)).plan();
        assertThat(reminders()).isZero();
        at(REMINDER_TIME).plan();
        at(REMINDER_TIME.plusSeconds(10)).plan();

        assertThat(reminders()).isEqualTo(2);
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void passesOverThoseWhoWaitOrHaveCancelled() {
        var session = session(2);
        register(session, "one");
        var leaver = register(session, "two");
        cancel(leaver);
        register(session, "three");
        register(session, "waiting");

        at(REMINDER_TIME).plan();

        assertThat(recipients()).containsExactlyInAnyOrder("one@example.jp", "three@example.jp");
    }

    @Test
    void leavesThoseAloneWhoCameAfterTheReminderTime() {
        var session = session(3);
        now = REMINDER_TIME;
        register(session, "late");

        at(REMINDER_TIME.plusSeconds(60)).plan();

        assertThat(reminders()).isZero();
    }

    @Test
    void leavesThoseAloneWhoMovedUpAfterTheReminderTime() {
        var session = session(1);
        var first = register(session, "one");
        register(session, "two");
        at(REMINDER_TIME).plan();
        now = REMINDER_TIME.plusSeconds(60);
        cancel(first);

        at(REMINDER_TIME.plusSeconds(120)).plan();

        assertThat(recipients()).containsExactly("one@example.jp");
    }

    @Test
    void plansNothingAfterTheStart() {
        register(session(1), "one");

        at(START).plan();

        assertThat(reminders()).isZero();
    }

    @Test
    void sendsNothingAfterTheStartHoweverLateTheServerIsBack() {
        register(session(1), "one");
        at(REMINDER_TIME).plan();

        send(START);

        assertThat(sent).noneMatch(subject -> subject.contains("まもなく開催"));
        assertThat(database.number(
                        "select count(*) from outbox_message where kind = 'REMINDER' and status = 'DROPPED'"))
                .isOne();
    }

    @Test
    void sendsNothingToWhoCancelsBetweenThePlanAndTheSending() {
        var receipt = register(session(1), "one");
        at(REMINDER_TIME).plan();
        cancel(receipt);

        send(REMINDER_TIME.plusSeconds(5));

        assertThat(sent).noneMatch(subject -> subject.contains("まもなく開催"));
    }

    @Test
    void saysTheDayInTheSubject() {
        register(session(1), "one");
        at(REMINDER_TIME).plan();

        send(REMINDER_TIME.plusSeconds(5));

        assertThat(sent).contains("【テレワーク月間】まもなく開催です（2026年11月9日（月））：テレワーク入門");
    }

    @Test
    void remindsNobodyOfWhatIsCalledOff() {
        var session = session(1);
        register(session, "one");
        database.run(em -> em.find(Session.class, session.getId()).cancel("講師の都合"));

        at(REMINDER_TIME).plan();

        assertThat(reminders()).isZero();
    }

    @Test
    void owesEachReminderOnceThoughManyNodesPlanAtTheSameTime() throws Exception {
        var session = session(300);
        IntStream.range(0, 300).forEach(i -> register(session, "person" + i));
        var nodes = Executors.newFixedThreadPool(8);
        List<Callable<Object>> work = new ArrayList<>();
        IntStream.range(0, 8)
                .forEach(node -> work.add(() -> {
                    at(REMINDER_TIME).plan();
                    return null;
                }));

        for (var done : nodes.invokeAll(work)) {
            done.get();
        }
        nodes.shutdown();

        assertThat(reminders()).isEqualTo(300);
        assertThat(letters()).isEqualTo(300);
    }

    private Session session(int seats) {
        return database.in(em -> {
            var session = ASession.withSeats(seats).startingAt(START).in(em);
            em.persist(new ReminderRule(session.getSeminar(), 1, LocalTime.of(10, 0), NOW));
            return session;
        });
    }

    private Receipt register(Session session, String name) {
        return database.in(em -> Desk.in(em, clock(now))
                .register(ARegistration.of(name + "@example.jp").forSession(session.getCode())));
    }

    private void cancel(Receipt receipt) {
        database.in(em -> Desk.in(em, clock(now)).cancel(receipt.token()));
    }

    private interface Plan {
        void plan();
    }

    private Plan at(Instant moment) {
        return () -> database.run(em -> {
            var planner = new ReminderPlanner();
            planner.rules = new ReminderRules_(em);
            planner.clock = clock(moment);
            planner.plan();
        });
    }

    private void send(Instant moment) {
        var settings = Settings.folder(Path.of("unused"));
        Dispatch.with(database, clock(moment), settings, SubjectBasket.into(sent), em -> {
                    var reminders = new ReminderLetters();
                    reminders.registrations = new Registrations_(em);
                    reminders.facts = Letters.facts();
                    reminders.clock = clock(moment);
                    return List.of(reminders, Letters.about(em, settings, clock(moment)));
                })
                .dispatch();
    }

    private static Clock clock(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private long reminders() {
        return database.number("select count(*) from reminder");
    }

    private long letters() {
        return database.number("select count(*) from outbox_message where kind = 'REMINDER'");
    }

    private List<String> recipients() {
        return database.in(em -> em.createQuery(
                        "select cast(m.recipient as String) from OutboxMessage m where m.kind = 'REMINDER'",
                        String.class)
                .getResultList());
    }
}

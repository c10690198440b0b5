package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.common.PersonName;
import telework.registration.Applicant;
import telework.registration.Registration;
import telework.registration.Registrations_;
import telework.registration.RequestMark;
import telework.reminder.ReminderRule;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Admissions_;

/** A power failure in the middle of three hundred reminders, and another in the middle of the rest: nobody is forgotten, and nobody gets two without our knowing. */
class ReminderCrashIT {

    private static final int PEOPLE = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static final AtomicInteger runs = new AtomicInteger();

    private Store store;
    private Path data;

    @ParameterizedTest
    @EnumSource(names = "H2")
    void holdsTheMessagesOfWhichNobodyKnows(Store store) {
        try (var mail = MailServer.start()) {
            var settings = prepare(store, "hold", mail);
            var doubtful = dieTwice(settings, mail);

            finish(settings, mail, due().size());

            everyReminderExistsOnce();
            assertThat(messages("IN_DOUBT")).containsExactlyInAnyOrderElementsOf(doubtful);
            assertThat(messages("SENT")).hasSize(PEOPLE - doubtful.size());
            var arrivals = arrivals(mail);
            assertThat(arrivals.keySet()).containsAll(messages("SENT"));
            assertThat(arrivals)
                    .allSatisfy((id, times) -> assertThat(times).as(id).isOne());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void sendsTheMessagesOfWhichNobodyKnowsAgainUnderTheirNames(Store store) {
        try (var mail = MailServer.start()) {
            var settings = prepare(store, "resend", mail);
            var doubtful = dieTwice(settings, mail);

            finish(settings, mail, due().size() + inHand().size());

            everyReminderExistsOnce();
            assertThat(messages("SENT")).hasSize(PEOPLE);
            var arrivals = arrivals(mail);
            assertThat(arrivals).hasSize(PEOPLE);
            assertThat(arrivals)
                    .allSatisfy((id, times) -> assertThat(times).as(id).isBetween(1, doubtful.contains(id) ? 2 : 1));
            assertThat(arrivals.values()).as("the one whose answer was lost").contains(2);
        }
    }

    /** @return the Message-IDs of what was in hand when the power failed: at most one each time */
    private Set<String> dieTwice(Map<String, String> settings, MailServer mail) {
        var doubtful = new HashSet<String>();
        doubtful.addAll(dieInTheMiddle(settings, mail));
        doubtful.addAll(dieBeforeAnAnswer(settings, mail));
        assertThat(doubtful).hasSizeLessThanOrEqualTo(2);
        return doubtful;
    }

    /** At any moment, whatever it was doing. */
    private List<String> dieInTheMiddle(Map<String, String> settings, MailServer mail) {
        var dying = start(settings);
        mail.awaitArrivals(PEOPLE / 3, PATIENCE);
        dying.kill();
        mail.awaitSilence(PATIENCE);
        assertThat(inHand()).hasSizeLessThanOrEqualTo(1);
        return inHand();
    }

    /** At the worst moment there is: the mail server has taken the message and its answer is on the way. */
    private List<String> dieBeforeAnAnswer(Map<String, String> settings, MailServer mail) {
        mail.keepAnswerTo(PEOPLE * 2 / 3);
        var dying = start(settings);
        mail.awaitKeptAnswer(PATIENCE);
        dying.kill();
        mail.release();
        assertThat(inHand()).as("the one that has arrived").anyMatch(arrivals(mail)::containsKey);
        return inHand();
    }

    private Map<String, String> prepare(Store where, String inDoubt, MailServer mail) {
        store = where;
        data = RunningServer.dataFolder("reminders-" + store + "-" + runs.incrementAndGet());
        store.fill(data, em -> remindable(em));
        var settings = new HashMap<>(mail.settings());
        settings.putAll(store.settings(data));
        settings.put("telework.mail.in-doubt", inDoubt);
        settings.put("telework.mail.lease", "PT5S");
        return settings;
    }

    private RunningServer start(Map<String, String> settings) {
        return RunningServer.start(data, settings, "--no-demo");
    }

    /** Starts again on the same data and waits until nothing is left to send. */
    private void finish(Map<String, String> settings, MailServer mail, int toCome) {
        assertThat(toCome).as("killed in the middle").isBetween(1, PEOPLE - 1);
        int before = mail.received().size();
        try (var restarted = start(settings)) {
            mail.awaitArrivalsAndSilence(before + toCome, PATIENCE);
            assertThat(restarted.log()).doesNotContain("SEVERE");
        }
        assertThat(due()).isEmpty();
        assertThat(inHand()).isEmpty();
    }

    private void everyReminderExistsOnce() {
        assertThat(store.rows(data, "select count(*), count(distinct registration_id) from reminder"))
                .containsExactly(PEOPLE + " " + PEOPLE);
        assertThat(store.rows(
                        data,
                        "select count(*), count(distinct about_id), count(distinct message_id) from outbox_message"
                                + " where kind = 'REMINDER'"))
                .containsExactly(PEOPLE + " " + PEOPLE + " " + PEOPLE);
    }

    private List<String> due() {
        return store.rows(data, "select id from outbox_message where status = 'DUE'");
    }

    private List<String> inHand() {
        return messages("SENDING");
    }

    /** Their Message-IDs. */
    private List<String> messages(String status) {
        return store.rows(data, "select message_id from outbox_message where status = '" + status + "'");
    }

    /** How often each Message-ID has arrived. */
    private static Map<String, Integer> arrivals(MailServer mail) {
        var arrivals = new HashMap<String, Integer>();
        mail.received().forEach(message -> arrivals.merge(id(message), 1, Integer::sum));
        return arrivals;
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A session with so many confirmed people, whose reminder has just come due: "1 day before at 10:00". */
    private static void remindable(EntityManager em) {
        var now = Clock.systemUTC().instant();
        var day = now.atZone(TOKYO).minusHours(TEN.getHour()).toLocalDate().plusDays(1);
        var session = ASession.withSeats(PEOPLE)
                .startingAt(day.atTime(23, 0).atZone(TOKYO).toInstant())
                .in(em);
        em.persist(new ReminderRule(session.getSeminar(), 1, TEN, now.minus(Duration.ofDays(3))));
        var admissions = new Admissions_(em);
        var registrations = new Registrations_(em);
        for (int person = 0; person < PEOPLE; person++) {
            var place = admissions.admit(session, AdmissionKind.VENUE).orRefuse();
            var name = new PersonName("山田", "太郎", new Kana("やまだ"), new Kana("たろう"));
            var email = new EmailAddress("visitor" + person + "@example.jp");
            registrations.enter(new Registration(
                    session,
                    AdmissionKind.VENUE,
                    new Applicant(name, email, null, null, "ja"),
                    place,
                    new RequestMark(null, "visitor" + person),
                    now.minus(Duration.ofDays(2))));
        }
    }
}

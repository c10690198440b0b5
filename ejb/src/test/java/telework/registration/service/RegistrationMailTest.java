package telework.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telework.common.Database;
import telework.mail.service.CalendarFile;
import telework.mail.service.Dispatch;
import telework.mail.service.Settings;
import telework.mail.service.SmtpPostmanFixture;
import telework.registration.service.ApplicantForm.Person;
import telework.seminar.ASession;

/** The mails, read back over IMAP from a real server. */
class RegistrationMailTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String MAILBOX = "taro@example.jp";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @BeforeEach
    void start() {
        Database.H2.clear();
        server.start();
        server.setUser(MAILBOX, MAILBOX, "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void confirmsInJapaneseWithAnInvitation() throws Exception {
        var receipt = register(ASession.withSeats(1), ARegistration.of(MAILBOX));

        var mail = mails().get(0);

        assertThat(mail.getSubject()).isEqualTo("【テレワーク月間】ご参加が確定しました：テレワーク入門");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("山田 太郎");
        assertThat(mail.getFrom()[0].toString()).contains("no-reply@example.jp");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")[0])
                .matches("<confirmed\\." + receipt.number() + "\\.\\d+@telework\\.example\\.jp>");
        assertThat(text(mail))
                .contains("山田 太郎 様")
                .contains("2026年11月9日（月） 10:00～12:00")
                .contains("見本会館 3階")
                .contains(Receipts.grouped(receipt.number()))
                .contains("https://telework.example.jp/r/" + receipt.token());
        assertThat(html(mail))
                .contains("<html lang=\"ja\">", "山田 太郎 様", "href=\"https://telework.example.jp/r/" + receipt.token());
    }

    @Test
    void putsTheSessionIntoTheCalendarOfTheRecipientAlone() throws Exception {
        var receipt = register(ASession.withSeats(1), ARegistration.of(MAILBOX));

        var calendar = part(mails().get(0), "text/calendar");

        assertThat(calendar.getContentType().toLowerCase()).contains("method=request", "charset=utf-8");
        var ics = read(calendar);
        assertThat(ics)
                .contains(
                        "METHOD:REQUEST",
                        "SEQUENCE:0",
                        "UID:" + receipt.number() + "@telework.example.jp",
                        "DTSTART:20261109T010000Z");
        var event = (VEvent) new CalendarBuilder()
                .build(new StringReader(ics))
                .getComponents()
                .get(0);
        assertThat(event.getProperties("ATTENDEE")).hasSize(1);
        assertThat(ics.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file(mails().get(0)).getFileName()).isEqualTo("invite.ics");
    }

    @Test
    void writesEnglishToThoseWhoReadEnglish() throws Exception {
        register(ASession.withSeats(1), ARegistration.of(MAILBOX).inEnglish());

        var mail = mails().get(0);

        assertThat(mail.getSubject()).isEqualTo("[Telework Month] Your registration is confirmed: テレワーク入門");
        assertThat(text(mail)).contains("Dear 太郎 山田,", "Mon 9 November 2026, 10:00–12:00");
    }

    @Test
    void tellsThePositionInTheQueueAndSendsNoInvitation() throws Exception {
        var session = ASession.withSeats(1);
        var code = Database.H2.in(session::in).getCode();
        register(code, ARegistration.of("first@example.jp"));
        register(code, ARegistration.of(MAILBOX));

        var mail = mails().get(0);

        assertThat(text(mail)).contains("キャンセル待ち（現在 1 番目）");
        assertThat(part(mail, "text/calendar")).isNull();
    }

    @Test
    void takesTheSessionOutOfTheCalendarWhenThePersonCancels() throws Exception {
        var receipt = register(ASession.withSeats(1), ARegistration.of(MAILBOX));
        mails();
        Database.H2.in(em -> Desk.in(em, CLOCK).cancel(receipt.token()));

        var ics = read(part(mails().get(1), "text/calendar"));

        assertThat(ics)
                .contains(
                        "METHOD:CANCEL",
                        "STATUS:CANCELLED",
                        "SEQUENCE:1",
                        "UID:" + receipt.number() + "@telework.example.jp");
    }

    @Test
    void dropsAConfirmationThatHasBeenOvertakenByACancellation() throws Exception {
        var receipt = register(ASession.withSeats(1), ARegistration.of(MAILBOX));
        Database.H2.in(em -> Desk.in(em, CLOCK).cancel(receipt.token()));

        assertThat(mails()).extracting(Message::getSubject).containsExactly("【テレワーク月間】お申込みのキャンセルを承りました：テレワーク入門");
        assertThat(Database.H2.number("select count(*) from outbox_message where status = 'DROPPED'"))
                .isOne();
    }

    @Test
    void keepsALongSubjectWhole() throws Exception {
        var title = "テレワーク・ワーケーション・サテライトオフィスをはじめとする多様で柔軟な働きかたのためのガイドラインとチェックリストのつくりかた講座";
        register(ASession.withSeats(1).titled(title), ARegistration.of(MAILBOX));

        assertThat(mails().get(0).getSubject()).endsWith(title);
    }

    @Test
    void confirmsACorrectionWithTheSameEventAndSaysGoodbyeToTheOldMailbox() throws Exception {
        var receipt = register(ASession.withSeats(1), ARegistration.of(MAILBOX));
        mails();
        correct(receipt, 0, ARegistration.of("new@example.jp"));

        var goodbye = mails().get(1);

        assertThat(goodbye.getSubject()).isEqualTo("【テレワーク月間】ご連絡先のメールアドレスを変更しました：テレワーク入門");
        assertThat(text(goodbye))
                .contains("お心当たりのない場合", Receipts.grouped(receipt.number()))
                .doesNotContain("new@example.jp", receipt.token());
        assertThat(part(goodbye, "text/calendar")).isNull();

        server.setUser("new@example.jp", MAILBOX, "secret");
        correct(receipt, 1, ARegistration.of(new Person("鈴木", "花子", "すずき", "はなこ", MAILBOX)));
        var confirmation = mails().get(2);
        assertThat(confirmation.getSubject()).isEqualTo("【テレワーク月間】お申込み内容を変更しました：テレワーク入門");
        assertThat(text(confirmation)).contains("鈴木 花子 様", "スズキ ハナコ", MAILBOX, receipt.token());
        assertThat(read(part(confirmation, "text/calendar")))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + receipt.number() + "@telework.example.jp");
    }

    @Test
    void sendsOnlyTheLastOfSeveralCorrectionsAndNothingToAMailboxGivenUp() throws Exception {
        var receipt = register(ASession.withSeats(1), ARegistration.of("typo@example.jp"));
        correct(receipt, 0, ARegistration.of(MAILBOX));
        correct(receipt, 1, ARegistration.of(MAILBOX).at("株式会社訂正"));

        assertThat(mails()).extracting(Message::getSubject).containsExactly("【テレワーク月間】お申込み内容を変更しました：テレワーク入門");
        assertThat(Database.H2.number("select count(*) from outbox_message where status = 'DROPPED'"))
                .isEqualTo(2);
    }

    @Test
    void givesTheSameEventAsAFile() {
        var receipt = register(ASession.withSeats(1), ARegistration.of(MAILBOX));
        assertThat(calendar(receipt))
                .contains(
                        "METHOD:PUBLISH",
                        "SEQUENCE:0",
                        "STATUS:CONFIRMED",
                        "UID:" + receipt.number() + "@telework.example.jp")
                .doesNotContain("ATTENDEE");

        Database.H2.in(em -> Desk.in(em, CLOCK).cancel(receipt.token()));
        assertThat(calendar(receipt)).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void givesNoFileToWhoHasNeverHadASeat() {
        var code = Database.H2.in(ASession.withSeats(1)::in).getCode();
        register(code, ARegistration.of("first@example.jp"));
        var waiting = register(code, ARegistration.of(MAILBOX));

        assertThat(calendar(waiting)).isEmpty();
    }

    private String calendar(Receipt receipt) {
        return Database.H2.in(em -> Letters.calendars(em, Settings.smtp(0), CLOCK)
                .of(receipt.token())
                .map(CalendarFile::content)
                .orElse(""));
    }

    private void correct(Receipt receipt, int seen, ARegistration form) {
        var applicant = form.applicant().read("attendee", "ja");
        Database.H2.run(em -> Desk.corrections(em, CLOCK).correct(receipt.token(), seen, applicant));
    }

    private Receipt register(ASession session, ARegistration registration) {
        return register(Database.H2.in(session::in).getCode(), registration);
    }

    private Receipt register(String code, ARegistration registration) {
        return Database.H2.in(em -> Desk.in(em, CLOCK).register(registration.forSession(code)));
    }

    /** Sends what is due and reads the mailbox. */
    private List<MimeMessage> mails() throws Exception {
        var settings = Settings.smtp(server.getSmtp().getPort());
        Dispatch.with(
                        Database.H2,
                        CLOCK,
                        settings,
                        SmtpPostmanFixture.with(settings),
                        em -> List.of(Letters.about(em, settings, CLOCK)))
                .dispatch();
        var properties = new Properties();
        properties.put("mail.imap.port", Integer.toString(server.getImap().getPort()));
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", MAILBOX, "secret");
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            return Arrays.stream(inbox.getMessages())
                    .map(RegistrationMailTest::copy)
                    .toList();
        }
    }

    /** A copy that outlives the connection. */
    private static MimeMessage copy(Message message) {
        try {
            return new MimeMessage((MimeMessage) message);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return read(part(mail, "text/plain"));
    }

    private static String html(MimeMessage mail) throws Exception {
        return read(part(mail, "text/html"));
    }

    private static String read(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The alternative of a type, or null. */
    private static BodyPart part(MimeMessage mail, String type) throws Exception {
        var alternatives =
                (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        for (int i = 0; i < alternatives.getCount(); i++) {
            if (alternatives.getBodyPart(i).isMimeType(type)) {
                return alternatives.getBodyPart(i);
            }
        }
        return null;
    }

    private static BodyPart file(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(1);
    }
}

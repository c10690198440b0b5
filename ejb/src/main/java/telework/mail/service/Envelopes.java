package telework.mail.service;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import telework.common.EmailAddress;
import telework.common.Line;

/**
 * Puts a letter into its envelope: text, HTML and the calendar object as alternatives (Outlook wants the calendar among
 * them), and the calendar once more as a file for those who open it by hand. What becomes a header is one line, whoever wrote it.
 */
@ApplicationScoped
public class Envelopes {

    private static final String UTF_8 = "UTF-8";

    @Inject
    MailSettings settings;

    @Inject
    LetterPress press;

    @Inject
    Clock clock;

    MimeMessage seal(Letter letter, EmailAddress recipient, String messageId) {
        try {
            var mail = new NamedMessage(messageId);
            mail.setFrom(settings.sender().address());
            mail.setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(recipient.value(), Line.of(letter.recipient()), UTF_8));
            mail.setSubject(Line.of(letter.subject()), UTF_8);
            mail.setSentDate(Date.from(clock.instant()));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", letter.language());
            mail.setContent(contents(letter));
            mail.saveChanges();
            return mail;
        } catch (MessagingException | UnsupportedEncodingException broken) {
            throw new IllegalStateException("The letter does not fit into an envelope", broken);
        }
    }

    private MimeMultipart contents(Letter letter) throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(press.text(letter), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(part(press.html(letter), "text/html; charset=UTF-8"));
        var contents = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        body.setContent(alternatives);
        contents.addBodyPart(body);
        if (letter.calendar() != null) {
            alternatives.addBodyPart(part(letter.calendar().content(), calendarType(letter.calendar())));
            var file = part(letter.calendar().content(), calendarType(letter.calendar()));
            file.setFileName("invite.ics");
            file.setDisposition(BodyPart.ATTACHMENT);
            contents.addBodyPart(file);
        }
        return contents;
    }

    /** RFC 6047, 2.4: the parameter repeats the method of the object. */
    private static String calendarType(CalendarFile calendar) {
        return "text/calendar; method=" + calendar.method() + "; charset=UTF-8";
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Keeps the Message-ID that the outbox gave. */
    private static class NamedMessage extends MimeMessage {

        private final String messageId;

        NamedMessage(String messageId) {
            super(Session.getInstance(new Properties()));
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}

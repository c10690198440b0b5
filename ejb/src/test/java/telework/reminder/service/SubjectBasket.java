package telework.reminder.service;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import telework.mail.service.Postman;

/** A postman who only remembers what the mails are about. */
final class SubjectBasket {

    private SubjectBasket() {}

    static Postman into(List<String> subjects) {
        return () -> new Postman.Round() {
            @Override
            public void deliver(MimeMessage mail) {
                try {
                    subjects.add(mail.getSubject());
                } catch (MessagingException unreadable) {
                    throw new AssertionError(unreadable);
                }
            }

            @Override
            public void close() {
                // Nothing to hang up.
            }
        };
    }
}

package telework.mail.service;

import jakarta.mail.internet.MimeMessage;

/** Carries mail out of the house. */
public interface Postman {

    /** Sets out; one round may carry many mails. */
    Round setOut();

    /** A round, on which the connection stays open. */
    interface Round extends AutoCloseable {

        /** @throws DeliveryFailure saying what is known of the mail's fate */
        void deliver(MimeMessage mail) throws DeliveryFailure;

        @Override
        void close();
    }
}

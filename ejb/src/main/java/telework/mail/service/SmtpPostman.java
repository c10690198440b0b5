package telework.mail.service;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands mail to an SMTP server (RFC 5321), several on one connection. */
class SmtpPostman implements Postman {

    private static final Logger LOG = Logger.getLogger(SmtpPostman.class.getName());
    private static final String CONNECT_MILLIS = "10000";
    /** For each answer; a mail needs some eight of them, which stays below the lease of a message in hand. */
    private static final String ANSWER_MILLIS = "60000";

    private final Session session;

    SmtpPostman(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host().orElseThrow());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.tls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.put("mail.smtp.user", settings.user().orElse(""));
        this.session = Session.getInstance(
                properties,
                settings.user()
                        .map(user -> new Login(user, settings.password()))
                        .orElse(null));
    }

    @Override
    public Round setOut() {
        return new Line();
    }

    /** A connection that is opened by the first mail and again after it broke. */
    private class Line implements Round {

        private Transport transport;

        @Override
        public void deliver(MimeMessage mail) throws DeliveryFailure {
            connect();
            try {
                Address[] recipients = mail.getAllRecipients();
                transport.sendMessage(mail, recipients);
            } catch (MessagingException failed) {
                close();
                throw new DeliveryFailure(SmtpFate.of(failed), failed);
            }
        }

        private void connect() throws DeliveryFailure {
            try {
                if (transport == null || !transport.isConnected()) {
                    transport = session.getTransport("smtp");
                    transport.connect();
                }
            } catch (MessagingException failed) {
                throw new DeliveryFailure(DeliveryFailure.Fate.NOT_YET, failed);
            }
        }

        @Override
        public void close() {
            try {
                if (transport != null) {
                    transport.close();
                }
            } catch (MessagingException broken) {
                LOG.log(Level.FINE, "The line was already broken", broken);
            }
        }
    }
}

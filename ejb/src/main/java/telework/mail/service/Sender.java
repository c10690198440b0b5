package telework.mail.service;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;

/**
 * Who writes the mails.
 *
 * @param name as people read it; may be empty
 * @param mailbox the bare address
 */
public record Sender(String name, String mailbox) {

    /** Reads {@code Name <mailbox>} or a bare mailbox. */
    static Sender read(String text) {
        int bracket = text.indexOf('<');
        return bracket < 0
                ? new Sender("", text.strip())
                : new Sender(
                        text.substring(0, bracket).strip(), text.substring(bracket + 1, text.indexOf('>', bracket)));
    }

    /** For a mail header: the name is encoded, the mailbox never. */
    InternetAddress address() throws UnsupportedEncodingException {
        return new InternetAddress(mailbox, name, "UTF-8");
    }
}

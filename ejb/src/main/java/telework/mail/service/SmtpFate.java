package telework.mail.service;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;
import telework.mail.service.DeliveryFailure.Fate;

/**
 * What an SMTP conversation that failed says of the mail. An answer of the server settles it: 5xx for good, 4xx for now
 * (RFC 5321, 4.2.1). No answer at all leaves it open, for the mail may have been taken before the line broke.
 */
final class SmtpFate {

    private static final Pattern PERMANENT = Pattern.compile("(?m)^\\s*5\\d\\d[ -]");
    private static final Pattern TRANSIENT = Pattern.compile("(?m)^\\s*4\\d\\d[ -]");

    private SmtpFate() {}

    static Fate of(MessagingException failed) {
        for (Exception each = failed; each instanceof MessagingException link; each = link.getNextException()) {
            var message = String.valueOf(each.getMessage());
            if (PERMANENT.matcher(message).find()) {
                return Fate.REFUSED;
            }
            if (TRANSIENT.matcher(message).find()) {
                return Fate.NOT_YET;
            }
        }
        return failed instanceof SendFailedException ? Fate.NOT_YET : Fate.UNKNOWN;
    }
}

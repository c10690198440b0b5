package telework.checkin;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals tickets: HMAC-SHA-256 (RFC 2104) over the receipt number and the session, shortened to {@value #DIGITS} decimal digits,
 * about 80 bits. Nobody makes a ticket without the key, and a ticket of one session is none of another.
 *
 * @param key with at least as many random bits as the seal
 */
public record TicketSeal(String key) {

    static final int DIGITS = 24;

    private static final String ALGORITHM = "HmacSHA256";
    private static final BigInteger SEALS = BigInteger.TEN.pow(DIGITS);

    /** The ticket of a registration. */
    public Ticket seal(String number, Long session) {
        return new Ticket(number, digits(hmac("ticket/1/" + number + "/" + session)));
    }

    /** Whether the ticket is one of ours, for this session; compared in a time that tells nothing of the right answer. */
    public boolean isOn(Ticket ticket, Long session) {
        return MessageDigest.isEqual(bytes(seal(ticket.number(), session).seal()), bytes(ticket.seal()));
    }

    private static String digits(byte[] hash) {
        var digits = new BigInteger(1, hash).mod(SEALS).toString();
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(key), ALGORITHM));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "TicketSeal";
    }
}

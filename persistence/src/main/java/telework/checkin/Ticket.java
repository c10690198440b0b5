package telework.checkin;

import java.util.Optional;
import java.util.regex.Pattern;
import telework.common.Plain;

/**
 * What the QR code at the door says: the receipt number and a seal ({@link TicketSeal}), and nothing about the person. It is
 * digits throughout, because scanners type what they read: an input method makes kana of letters, and keyboards of two
 * countries have their signs in different places.
 *
 * @param number the receipt number, 12 digits
 * @param seal 24 digits
 */
public record Ticket(String number, String seal) {

    private static final int NUMBER = 12;
    private static final Pattern TEXT = Pattern.compile("\\d{" + (NUMBER + TicketSeal.DIGITS) + "}");

    /** Empty for what is no ticket, such as a name; full-width digits and blanks are fine. */
    public static Optional<Ticket> read(String typed) {
        var digits = digits(typed);
        return TEXT.matcher(digits).matches()
                ? Optional.of(new Ticket(digits.substring(0, NUMBER), digits.substring(NUMBER)))
                : Optional.empty();
    }

    /** Whether somebody has read or typed a ticket, right or wrong: nothing but digits, and more than a receipt number has. */
    public static boolean isMeantBy(String typed) {
        return digits(typed).matches("\\d{" + (NUMBER + 1) + ",}");
    }

    private static String digits(String typed) {
        return Plain.width(typed).replaceAll("[\\s-]", "");
    }

    /** For the QR code. */
    public String text() {
        return number + seal;
    }
}

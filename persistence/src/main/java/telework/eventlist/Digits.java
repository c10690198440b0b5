package telework.eventlist;

import java.util.function.Function;
import java.util.regex.Pattern;
import telework.common.Plain;

/** Reads what is written in digits. Full-width digits are understood, but only to suggest what they may mean. */
final class Digits {

    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９]");
    private static final Pattern PLAIN = Pattern.compile("[0-9０-９]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private Digits() {}

    /** @param reader gets the text with brackets, colons and digits in half width and without blanks at its ends */
    static <T> Reading<T> read(String text, Function<String, Reading<T>> reader) {
        var reading = reader.apply(halfWidth(text));
        return reading.isCertain() && FULL_WIDTH.matcher(text).find()
                ? Reading.uncertain(Reason.FULL_WIDTH_DIGITS, reading.value())
                : reading;
    }

    /** Left alone where it would make digits of what is none: NFKC turns ①20 into 120. */
    private static String halfWidth(String text) {
        return text.codePoints().anyMatch(Digits::becomesDigit) ? text.strip() : Plain.width(text);
    }

    private static boolean becomesDigit(int character) {
        var text = Character.toString(character);
        return !PLAIN.matcher(text).matches()
                && DIGIT.matcher(Plain.width(text)).find();
    }
}

package telework.common;

import java.util.regex.Pattern;

/** How the name of a firm or an organisation is read: katakana, with letters and digits where the name has them (ＮＴＴ). */
public final class Reading {

    private static final Pattern SHAPE =
            Pattern.compile("[ァ-ヺー・ヽヾ A-Za-z0-9&.,'’\\-]*[ァ-ヺ][ァ-ヺー・ヽヾ A-Za-z0-9&.,'’\\-]*");

    private Reading() {}

    /**
     * The reading in full-width katakana; hiragana and half-width katakana are converted.
     *
     * @param longest in characters
     * @throws InvalidValue when it holds no kana, or what is no reading
     */
    public static String of(String typed, int longest) {
        var reading = Plain.katakana(Line.of(typed, longest));
        if (!SHAPE.matcher(reading).matches()) {
            throw new InvalidValue("invalid.kana");
        }
        if (reading.length() > longest) {
            throw new InvalidValue("invalid.tooLong", longest);
        }
        return reading;
    }
}

package telework.common;

import java.util.regex.Pattern;

/** A text of several lines, as people type it. */
public final class Prose {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private Prose() {}

    /**
     * The text without blanks at its ends; of control characters only line breaks stay, each as one line feed.
     *
     * @param longest in characters as people count them (code points)
     */
    public static String of(String typed, int longest) {
        var text = CONTROL.matcher(typed.replace("\r\n", "\n")).replaceAll(" ").strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidValue("invalid.tooLong", longest);
        }
        return text;
    }
}

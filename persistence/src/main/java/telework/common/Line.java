package telework.common;

import java.util.regex.Pattern;

/** A short text on one line, as people type it. */
public final class Line {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private Line() {}

    /**
     * The text without blanks at its ends and without line breaks, which have no place in a mail header.
     *
     * @param longest in characters as people count them (code points: 𠮷 is one)
     */
    public static String of(String typed, int longest) {
        var line = of(typed);
        if (line.codePointCount(0, line.length()) > longest) {
            throw new InvalidValue("invalid.tooLong", longest);
        }
        return line;
    }

    /** The same of any length. */
    public static String of(String typed) {
        return CONTROL.matcher(typed).replaceAll(" ").strip();
    }
}

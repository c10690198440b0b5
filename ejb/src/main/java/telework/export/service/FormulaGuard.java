package telework.export.service;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text of a CSV file for a formula (OWASP, CSV injection). An apostrophe goes in front of a
 * text that begins with {@code = + - @}, their full-width twins, a tab or a line break; so it does in front of one that begins
 * with apostrophes and then one of these. By that, taking one apostrophe away from each text that still looks so gives back
 * what stood there. A telephone number +81 3 … gets one too: a spreadsheet would add it up.
 */
final class FormulaGuard {

    private static final Pattern DANGEROUS =
            Pattern.compile("'*[=+\\-@＝＋－＠\\t\\r\\n]", Pattern.UNICODE_CHARACTER_CLASS);

    private FormulaGuard() {}

    static String guard(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** What {@link #guard} was given. */
    static String release(String guarded) {
        return guarded.startsWith("'") && DANGEROUS.matcher(guarded).lookingAt() ? guarded.substring(1) : guarded;
    }
}

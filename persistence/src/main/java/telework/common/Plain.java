package telework.common;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spellings folded so that texts can be compared, searched and checked. For keys only: NFKC turns ㈱ into (株), so a
 * folded text is never stored in place of what somebody typed.
 */
public final class Plain {

    private static final int KATAKANA_MINUS_HIRAGANA = 'ァ' - 'ぁ';

    private Plain() {}

    /** Full-width letters and digits become ASCII, half-width kana become full-width (Unicode NFKC), blanks at the ends go. */
    public static String width(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** Hiragana become katakana, half-width katakana full-width; blanks become single spaces. */
    public static String katakana(String text) {
        var folded = new StringBuilder();
        width(text).codePoints().map(Plain::katakana).forEach(folded::appendCodePoint);
        return folded.toString().replaceAll("\\s+", " ");
    }

    /** The key under which a text is searched: width and kana folded, lower case. */
    public static String searchKey(String text) {
        return katakana(text).toLowerCase(Locale.ROOT);
    }

    /**
     * The beginning of a key that must fit its column: folding can make eighteen characters of one (ﷺ). No character is cut in
     * half.
     *
     * @param longest in UTF-16 units, in which H2 counts
     */
    public static String beginning(String key, int longest) {
        if (key.length() <= longest) {
            return key;
        }
        return key.substring(0, Character.isHighSurrogate(key.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** Whether a name out of an address can be asked for at all: PostgreSQL takes no NUL, and no name of ours has controls. */
    public static boolean canBeAsked(String name) {
        return name.chars().noneMatch(Character::isISOControl);
    }

    /** Finds the words anywhere in a search key: for LIKE with the escape character {@code !}. */
    public static String likePattern(String words) {
        return "%" + searchKey(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static int katakana(int character) {
        boolean hiragana = character >= 'ぁ' && character <= 'ゖ' || character == 'ゝ' || character == 'ゞ';
        return hiragana ? character + KATAKANA_MINUS_HIRAGANA : character;
    }
}

package telework.common;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of the fifty sounds, in which Japanese lists of names stand (JIS X 4061): カトウ, ガモウ, カヤマ. First the letters
 * are compared without voicing marks, small ones as large ones and a long mark as the vowel it draws out.
 */
public final class Gojuon {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final String ROWS = "アカサタナハマヤラワ";
    private static final String VOICING = "\u3099\u309A";

    /** Which vowel each letter ends in. */
    private static final Map<Character, Character> VOWELS = Stream.of(
                    "アカサタナハマヤラワ", "イキシチニヒミリヰ", "ウクスツヌフムユル", "エケセテネヘメレヱ", "オコソトノホモヨロヲ")
            .flatMap(letters -> letters.chars().mapToObj(letter -> Map.entry((char) letter, letters.charAt(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Gojuon() {}

    /** The letters that are compared first; blanks and dots do not count. @param katakana full-width */
    public static String base(String katakana) {
        var base = new StringBuilder();
        Normalizer.normalize(katakana, Normalizer.Form.NFD)
                .chars()
                .filter(letter -> VOICING.indexOf(letter) < 0)
                .forEach(letter -> append(base, (char) letter));
        return base.toString();
    }

    /** The row a reading stands in: ア for アオキ, カ for ガモウ, ワ also for ヲ and ン; empty for what is no kana. */
    public static String row(String katakana) {
        var base = base(katakana);
        if (base.isEmpty() || base.charAt(0) < ROWS.charAt(0) || base.charAt(0) > 'ン') {
            return "";
        }
        int row = 0;
        while (row + 1 < ROWS.length() && ROWS.charAt(row + 1) <= base.charAt(0)) {
            row++;
        }
        return ROWS.substring(row, row + 1);
    }

    private static void append(StringBuilder base, char letter) {
        int small = SMALL.indexOf(letter);
        if (small >= 0) {
            base.append(LARGE.charAt(small));
        } else if (letter == 'ー') {
            repeatVowel(base);
        } else if (letter == 'ヽ') {
            base.append(base.isEmpty() ? "" : base.substring(base.length() - 1));
        } else if (letter != '・' && letter != ' ') {
            base.append(letter);
        }
    }

    private static void repeatVowel(StringBuilder base) {
        if (!base.isEmpty()) {
            char drawnOut = base.charAt(base.length() - 1);
            base.append(VOWELS.getOrDefault(drawnOut, drawnOut));
        }
    }
}

package telework.export.service;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The code page of Japanese Windows, also called CP932. What it lacks is replaced: by the twin that Windows itself uses (～ for
 * the wave dash), by the letter without its mark (é is e), by the compatible form (㍿ is 株式会社), or by the geta 〓, which Japanese
 * printers set for a type they do not have. Nothing is replaced in silence.
 */
final class Windows31J {

    static final Charset CHARSET = Charset.forName("windows-31j");

    /** Where there is nothing better. */
    static final String GETA = "〓";

    private static final Map<Integer, String> TWINS = Map.ofEntries(
            Map.entry((int) '\u301C', "～"),
            Map.entry((int) '\u2212', "－"),
            Map.entry((int) '\u2016', "∥"),
            Map.entry((int) '\u2014', "―"),
            Map.entry((int) '\u2013', "-"),
            Map.entry((int) '\u2011', "-"),
            Map.entry((int) '\u00A2', "￠"),
            Map.entry((int) '\u00A3', "￡"),
            Map.entry((int) '\u00AC', "￢"),
            Map.entry((int) '\u00A5', "￥"),
            Map.entry((int) '\u00A6', "￤"),
            Map.entry((int) '\u203E', "￣"),
            Map.entry((int) '\u00B7', "・"),
            Map.entry((int) '\u2022', "・"),
            Map.entry((int) '\u00A0', " "),
            Map.entry((int) '\u30A0', "＝"));

    /**
     * The text as it can be written.
     *
     * @param replaced told of each character that was replaced, and by what
     */
    String write(String text, BiConsumer<String, String> replaced) {
        if (has(text)) {
            return text;
        }
        var written = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = endOfLetter(text, at);
            written.append(letter(text.substring(at, end), replaced));
            at = end;
        }
        return written.toString();
    }

    /** Whether it is read again as it was written: Java would write ¥ as the code that Windows reads as a backslash. */
    private static boolean has(String text) {
        return new String(text.getBytes(CHARSET), CHARSET).equals(text);
    }

    /** A letter has its marks and variation selectors with it: か with a separate voicing mark is one. */
    private int endOfLetter(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private String letter(String letter, BiConsumer<String, String> replaced) {
        if (has(letter)) {
            return letter;
        }
        var composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
        if (has(composed) && composed.codePointCount(0, composed.length()) == 1) {
            return composed;
        }
        var substitute = substitute(letter);
        replaced.accept(letter, substitute);
        return substitute;
    }

    private String substitute(String letter) {
        int base = letter.codePointAt(0);
        if (TWINS.containsKey(base)) {
            return TWINS.get(base);
        }
        var withoutMarks = Normalizer.normalize(letter, Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> !isMark(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return !withoutMarks.isEmpty() && has(withoutMarks) ? withoutMarks : GETA;
    }
}

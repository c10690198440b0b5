package telework.pdf.service;

/** What of a text can be put on paper. */
final class Printable {

    private Printable() {}

    /**
     * Without what has no place in XML (controls, halves of surrogate pairs) and without the selectors of variants, which no font
     * of ours knows: 葛 with a selector prints as 葛. What the font lacks stays, and prints as 〓.
     */
    static String text(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().filter(Printable::isPrintable).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int character) {
        return isXml(character) && !isVariationSelector(character);
    }

    /** The production Char of XML 1.0. */
    private static boolean isXml(int character) {
        boolean blank = character == '\t' || character == '\n' || character == '\r';
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        boolean noCharacter = character == 0xFFFE || character == 0xFFFF;
        return blank || character >= ' ' && !surrogate && !noCharacter;
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }
}

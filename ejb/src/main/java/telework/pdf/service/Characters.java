package telework.pdf.service;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/**
 * The characters of a font, with the ordinary one first where several look alike. PDFBox writes the first one down as the
 * meaning of a glyph: left to itself it takes the radical ⼭ (U+2F2D) for the 山 of 山田, and nobody finds the name again.
 */
class Characters extends CmapSubtable {

    private static final BitSet ORDINARY = ordinary();
    private static final Comparator<Integer> ORDINARY_FIRST = Comparator.comparing(code -> !ORDINARY.get(code));

    private final CmapSubtable font;

    private Characters(CmapSubtable font) {
        this.font = font;
        setPlatformId(font.getPlatformId());
        setPlatformEncodingId(font.getPlatformEncodingId());
    }

    static void straighten(CmapTable table) {
        table.setCmaps(Stream.of(table.getCmaps()).map(Characters::new).toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int character) {
        return font.getGlyphId(character);
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        var codes = font.getCharCodes(glyph);
        if (codes == null || codes.size() < 2) {
            return codes;
        }
        var sorted = new ArrayList<>(codes);
        sorted.sort(ORDINARY_FIRST);
        return sorted;
    }

    /** What Japanese software has been able to write since its beginnings; its radicals are kanji, its middle dot is ・. */
    private static BitSet ordinary() {
        var encoder = Charset.forName("windows-31j").newEncoder();
        var ordinary = new BitSet();
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(code -> encoder.canEncode((char) code))
                .forEach(ordinary::set);
        return ordinary;
    }
}

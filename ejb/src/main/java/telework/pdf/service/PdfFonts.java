package telework.pdf.service;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Sans JP in two weights. Read once and kept, for reading takes longer than printing; each document embeds only the
 * characters that it uses.
 */
class PdfFonts {

    private static final String FAMILY = "Noto Sans JP";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Warns of variants of kanji, which PDFBox does not know; a field, for a logger that nobody holds forgets its level. */
    private static final Logger PARSER = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    PdfFonts() {
        PARSER.setLevel(Level.SEVERE);
        regular = read("NotoSansJP-Regular.ttf");
        bold = read("NotoSansJP-Bold.ttf");
        FontMappers.set(new OneFont(regular));
    }

    void lendTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        lend(regular, REGULAR, builder, document);
        lend(bold, BOLD, builder, document);
    }

    private static void lend(TrueTypeFont font, int weight, PdfRendererBuilder builder, PDDocument document)
            throws IOException {
        var supplier = new PDFontSupplier(PDType0Font.load(document, font, true));
        builder.useFont(supplier, FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static TrueTypeFont read(String file) {
        try (var in = PdfFonts.class.getResourceAsStream("/telework/pdf/fonts/" + file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            Characters.straighten(font.getCmap());
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

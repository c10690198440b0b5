package telework.pdf.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A printed PDF, read back.
 *
 * @param text as it is read aloud or copied
 * @param widthMm of the first page
 */
public record Paper(
        String text,
        int pages,
        int widthMm,
        int heightMm,
        String title,
        String language,
        boolean tagged,
        List<PDFont> fonts) {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    public static Paper of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            var box = document.getPage(0).getMediaBox();
            return new Paper(
                    new PDFTextStripper().getText(document),
                    document.getNumberOfPages(),
                    Math.round(box.getWidth() / POINTS_PER_MM),
                    Math.round(box.getHeight() / POINTS_PER_MM),
                    document.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
                    fonts(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}

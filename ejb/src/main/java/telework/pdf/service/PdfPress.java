package telework.pdf.service;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints layouts as PDF: HTML and CSS 2.1 set by FreeMarker, tagged for screen readers, with the fonts inside. A layout lies in
 * {@code telework/pdf} and begins with {@code <@s.sheet>} of {@code sheet.ftlh}. Nothing is fetched from anywhere:
 * pictures come as {@code data:} addresses.
 */
@ApplicationScoped
public class PdfPress {

    /** The geta (U+3013): what a printer sets for a character that is not in the case. */
    private static final String MISSING = "〓";

    private static final float PDF_1_7 = 1.7f;

    private final Configuration layouts = layouts();
    private final PdfFonts fonts = new PdfFonts();

    /**
     * @param layout e.g. {@code poster.ftlh}
     * @param model what the layout names
     * @return the whole file
     */
    public byte[] print(String layout, Map<String, ?> model) {
        try (var out = new ByteArrayOutputStream();
                var document = new PDDocument()) {
            press(Printable.text(set(layout, model)), document, out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void press(String html, PDDocument document, ByteArrayOutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfVersion(PDF_1_7)
                .usePdfUaAccessibility(true)
                .useReplacementText(MISSING)
                .withProducer("Telework Month")
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html, null)
                .toStream(out);
        fonts.lendTo(builder, document);
        builder.run();
    }

    private String set(String layout, Map<String, ?> model) throws IOException {
        try (var out = new StringWriter()) {
            layouts.getTemplate(layout).process(model, out);
            return out.toString();
        } catch (TemplateException broken) {
            throw new IllegalStateException("Layout " + layout + " does not fit", broken);
        }
    }

    private static Configuration layouts() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(PdfPress.class, "/telework/pdf");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        return configuration;
    }
}

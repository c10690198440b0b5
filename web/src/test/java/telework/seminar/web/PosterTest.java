package telework.seminar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telework.pdf.service.PdfPress;
import telework.seminar.Session.Status;

/** The posters are also left in {@code target/posters}, to be looked at. */
class PosterTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final String LONG = "中小企業のためのテレワーク導入と労務管理・情報セキュリティの基礎から応用まで".repeat(6);

    static Stream<ASheet> extremes() {
        return Stream.of(
                ASheet.online(5).titled("労務", null).telling("", null, null),
                ASheet.withSeats(40, 0)
                        .andOnline(500)
                        .titled(LONG.substring(0, 200), null)
                        .telling(LONG.repeat(5), LONG, LONG.repeat(3))
                        .costing(LONG),
                ASheet.withSeats(40, 0)
                        .andOnline(500)
                        .titled(
                                LONG.substring(0, 90),
                                "Telework, labour law and information security for small firms ".repeat(3))
                        .telling(LONG.repeat(5), LONG, LONG.repeat(3))
                        .inEnglish());
    }

    @Test
    void tellsWhatAPasserByNeeds() throws IOException {
        try (var paper = print("plain", ASheet.withSeats(40, 3).andOnline(200))) {
            assertThat(flat(paper))
                    .contains("テレワーク月間2026", "テレワーク入門", "2026年11月5日（木）", "13:30～16:00")
                    .contains("桜台産業会館3階", "東京都千代田区桜台町1-4-2", "徒歩4分", "会場40名", "オンライン200名", "無料")
                    .contains("見本商工会議所企業支援課", "03-0000-0000", ASheet.PAGE);
        }
    }

    @Test
    void aTelephoneReadsItsCode() throws IOException, ReaderException {
        try (var paper = print("code", ASheet.withSeats(40, 3))) {
            var picture = new PDFRenderer(paper).renderImageWithDPI(0, 150);
            int width = picture.getWidth();
            int top = picture.getHeight() * 4 / 5;
            int height = picture.getHeight() - top;
            var pixels = picture.getRGB(0, top, width / 2, height, null, 0, width / 2);
            var source = new RGBLuminanceSource(width / 2, height, pixels);

            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

            assertThat(read.getText()).isEqualTo(ASheet.PAGE);
        }
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void isOnePageWithItsFootHoweverMuchThereIsToTell(ASheet sheet) throws IOException {
        try (var paper = print("extreme-" + sheet.build().words().title().length(), sheet)) {
            assertThat(paper.getNumberOfPages()).isOne();
            assertThat(flat(paper))
                    .contains(
                            ASheet.PAGE,
                            "03-0000-0000",
                            sheet.build().words().organiser().replace(" ", ""));
        }
    }

    @Test
    void saysItInEnglishWithTheJapaneseTitleBelow() throws IOException {
        try (var paper = print(
                "english",
                ASheet.withSeats(40, 3)
                        .titled("テレワーク入門", "First steps in telework")
                        .inEnglish())) {
            assertThat(flat(paper))
                    .contains("TeleworkMonth2026", "Firststepsintelework", "テレワーク入門", "Thu5November2026", "Seats");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void saysFirstOfAllThatItIsCalledOff() throws IOException {
        try (var paper = print("cancelled", ASheet.withSeats(40, 3).in(Status.CANCELLED))) {
            assertThat(flat(paper)).contains("開催中止");
        }
    }

    private static PDDocument print(String name, ASheet sheet) throws IOException {
        var pdf = PRESS.print("poster.ftlh", Map.of("poster", new Poster(sheet.build(), ASheet.PAGE)));
        var folder = Files.createDirectories(Path.of("target", "posters"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    /** Without blanks and line breaks, which depend on the layout. */
    private static String flat(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
    }
}

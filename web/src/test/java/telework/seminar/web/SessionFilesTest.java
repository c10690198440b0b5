package telework.seminar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telework.common.service.PublicAddress;
import telework.pdf.service.PdfPress;
import telework.web.ARequest;
import telework.web.AnAnswer;
import telework.web.Language;

/** What a seminar's page offers to take along says what it is. */
class SessionFilesTest {

    private static final SessionSheet SHEET = ASheet.withSeats(40, 3).build();

    @Test
    void theCodeIsAPicture() throws IOException {
        var servlet = new QrServlet();
        servlet.site = new PublicAddress("https://telework.example.jp");

        var answer = answer(servlet);

        assertThat(answer.type()).isEqualTo("image/svg+xml;charset=UTF-8");
        assertThat(answer.text()).startsWith("<svg ").contains("</svg>");
    }

    @Test
    void thePosterIsAPdfAndNothingElse() throws IOException {
        var servlet = new PosterServlet();
        servlet.press = new PdfPress();
        servlet.site = new PublicAddress("https://telework.example.jp");
        servlet.language = new Language() {
            @Override
            public boolean isEnglish() {
                return false;
            }
        };

        var answer = answer(servlet);

        assertThat(answer.type()).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline; filename=\"poster-tm2026-0001-1.pdf\"");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(answer.bytes().length));
        assertThat(new String(answer.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static AnAnswer answer(SessionFileServlet servlet) throws IOException {
        var answer = new AnAnswer();
        servlet.send(SHEET, ARequest.of("", Map.of()), answer.response());
        return answer;
    }
}

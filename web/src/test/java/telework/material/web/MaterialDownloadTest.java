package telework.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.material.Audience;
import telework.material.FileType;
import telework.material.MaterialLine;
import telework.material.NoSuchMaterial;
import telework.material.service.MaterialShelf;
import telework.web.ARequest;
import telework.web.AnAnswer;

class MaterialDownloadTest {

    private static final byte[] CONTENT = {1, 2, 3};

    /** Nobody knows in which encoding a text was handed in, so that none is claimed. */
    @ParameterizedTest
    @CsvSource({
        "PDF, application/pdf",
        "PPTX, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "DOCX, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "PNG, image/png",
        "JPEG, image/jpeg",
        "TXT, text/plain",
        "CSV, text/csv"
    })
    void saysWhatItIsAndNoCharset(FileType type, String mediaType) throws IOException, ServletException {
        var answer = ask("/materials/7/file", type);

        assertThat(answer.type()).isEqualTo(mediaType);
        assertThat(answer.header("Content-Length")).isEqualTo("3");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"__.file\"; filename*=UTF-8''%E8%B3%87%E6%96%99.file");
        assertThat(answer.bytes()).isEqualTo(CONTENT);
    }

    @Test
    void whatIsNotForEverybodyIsNotFound() throws IOException, ServletException {
        var answer = ask("/materials/8/file", FileType.PDF);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.bytes()).isEmpty();
    }

    private static AnAnswer ask(String address, FileType type) throws IOException, ServletException {
        var download = new MaterialDownload();
        download.shelf = new Shelf(type);
        var answer = new AnAnswer();
        download.doFilter(ARequest.of(address, Map.of()), answer.response(), null);
        return answer;
    }

    /** One file, number 7. */
    private static final class Shelf extends MaterialShelf {

        private final MaterialLine line;

        private Shelf(FileType type) {
            line = new MaterialLine(
                    7L, "資料", "資料.file", type, 3L, "d1", Audience.PUBLIC, null, Instant.EPOCH, "demo@example.jp");
        }

        @Override
        public MaterialLine open(Long id) {
            if (!line.id().equals(id)) {
                throw new NoSuchMaterial();
            }
            return line;
        }

        @Override
        public Optional<byte[]> piece(MaterialLine file, int number) {
            return number == 0 ? Optional.of(CONTENT) : Optional.empty();
        }
    }
}

package telework.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import telework.common.InvalidValue;

class UploadTest {

    private static final long LIMIT = 2 * 1024 * 1024;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("資料.pdf", AFile.pdf(), FileType.PDF),
                Arguments.of("slides.PPTX", AFile.office("ppt/presentation.xml"), FileType.PPTX),
                Arguments.of("案内.docx", AFile.office("word/document.xml"), FileType.DOCX),
                Arguments.of("表.xlsx", AFile.office("xl/workbook.xml"), FileType.XLSX),
                Arguments.of("flyer.png", AFile.png(), FileType.PNG),
                Arguments.of("flyer.jpeg", AFile.jpeg(), FileType.JPEG),
                Arguments.of("読んでください.txt", AFile.text("𠮷野家で会いましょう\r\n"), FileType.TXT),
                Arguments.of("list.csv", "氏名,所属\n髙橋,①課".getBytes(Charset.forName("Windows-31J")), FileType.CSV));
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesWhatIsWhatItSays(String name, byte[] content, FileType type) throws IOException {
        var upload = Upload.of(name, AFile.stored(content), LIMIT);

        assertThat(upload.type()).isEqualTo(type);
        assertThat(upload.name().value()).isEqualTo(name);
        assertThat(upload.size()).isEqualTo(content.length);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("empty.pdf", new byte[0], "invalid.file.empty"),
                Arguments.of("big.pdf", new byte[(int) LIMIT + 1], "invalid.file.tooBig"),
                Arguments.of("program.exe", AFile.text("MZ"), "invalid.file.type"),
                Arguments.of("page.html", AFile.text("<html>"), "invalid.file.type"),
                Arguments.of("slides.pdf.exe", AFile.pdf(), "invalid.file.type"),
                Arguments.of("nothing", AFile.pdf(), "invalid.file.type"),
                Arguments.of("slides.pdf", AFile.png(), "invalid.file.lies"),
                Arguments.of("slides.pptx", AFile.office("word/document.xml"), "invalid.file.lies"),
                Arguments.of("slides.txt", AFile.pdf(), "invalid.file.lies"),
                Arguments.of("slides.pdf", AFile.text("<script>alert(1)</script>"), "invalid.file.lies"),
                Arguments.of("program.pdf", new byte[] {'M', 'Z', 0, 1, 2}, "invalid.file.unrecognised"),
                Arguments.of("cut.pdf", AFile.text("%PDF-1.7\n1 0 obj"), "invalid.file.unrecognised"),
                Arguments.of("cut.pptx", new byte[] {'P', 'K', 3, 4, 0, 0}, "invalid.file.unrecognised"),
                Arguments.of("archive.docx", AFile.office("readme.md"), "invalid.file.unrecognised"),
                Arguments.of("control.txt", AFile.text("a\u0000b"), "invalid.file.unrecognised"),
                Arguments.of(
                        "old.docx",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0},
                        "invalid.file.oldOffice"),
                Arguments.of(
                        "macros.pptx",
                        AFile.office("ppt/presentation.xml", "ppt/vbaProject.bin"),
                        "invalid.file.macros"),
                Arguments.of("bomb.docx", AFile.bomb(100 * 1024 * 1024), "invalid.file.packed"),
                Arguments.of("endless.docx", AFile.endless(2 * 1024 * 1024), "invalid.file.packed"),
                Arguments.of("scattered.docx", AFile.scattered(10_001), "invalid.file.packed"),
                Arguments.of("evil\u202Efdp.txt", AFile.text("a"), "invalid.file.reordered"),
                Arguments.of(".pdf", AFile.pdf(), "invalid.file.nameless"),
                Arguments.of("", AFile.pdf(), "invalid.file.nameless"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void saysWhatIsWrong(String name, byte[] content, String rule) {
        var file = AFile.stored(content);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Upload.of(name, file, LIMIT))
                .satisfies(refusal -> assertThat(refusal.in("file").key()).isEqualTo(rule));
    }

    @Test
    void tellsWhatTheFileIsWhenItsNameLies() {
        var file = AFile.stored(AFile.png());

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Upload.of("slides.pdf", file, LIMIT))
                .satisfies(refusal -> assertThat(refusal.in("file").details()).containsExactly("PDF", "PNG"));
    }
}

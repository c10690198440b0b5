package telework.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "資料.pdf, 資料.pdf",
        "C:\\Users\\staff\\資料.pdf, 資料.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "a<b>|c?.pdf, a_b__c_.pdf",
        "..  資料.pdf.  , 資料.pdf",
        "con.txt, _con.txt",
        "𠮷野家😀.pdf, 𠮷野家😀.pdf"
    })
    void isSafeOnAnySystem(String sent, String kept) {
        assertThat(new FileName(sent).value()).isEqualTo(kept);
    }

    @Test
    void hasNothingUnseen() {
        assertThat(new FileName("a\u0000b\r\nc\u200B\uFEFF.pdf").value()).isEqualTo("abc.pdf");
    }

    @Test
    void writesKanaAsOneCharacterEach() {
        assertThat(new FileName("ガイド.pdf").value()).isEqualTo("ガイド.pdf");
    }

    @Test
    void keepsItsExtensionWhenItIsTooLong() {
        var name = new FileName("𠮷".repeat(200) + ".pdf").value();

        assertThat(name).endsWith("𠮷.pdf");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(FileName.LONGEST);
    }
}

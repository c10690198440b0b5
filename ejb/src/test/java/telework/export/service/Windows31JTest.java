package telework.export.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Windows31JTest {

    private final Windows31J codePage = new Windows31J();
    private final List<String> replaced = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"山﨑 髙橋", "①㈱Ⅳ", "～－∥￠￡￢", "ﾔﾏﾀﾞ", "塚\uFA10"})
    void whatItHasIsWrittenAsItIs(String text) {
        assertThat(write(text)).isEqualTo(text);
        assertThat(replaced).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "𠮷田, 〓田, 𠮷→〓",
        "José, Jose, é→e",
        "10:00〜12:00, 10:00～12:00, 〜→～",
        "¥100, ￥100, ¥→￥",
        "🍎園, 〓園, 🍎→〓",
        "한국, 〓〓, 한→〓 국→〓",
        "㍿見本, 株式会社見本, ㍿→株式会社",
    })
    void whatItLacksIsReplacedAndReported(String text, String written, String report) {
        assertThat(write(text)).isEqualTo(written);
        assertThat(String.join(" ", replaced)).isEqualTo(report);
    }

    @Test
    void aVariantOfACharacterIsOneWithItsSelector() {
        assertThat(write("葛\uDB40\uDD00飾")).isEqualTo("葛飾");
        assertThat(replaced).containsExactly("葛\uDB40\uDD00→葛");
    }

    @Test
    void aVoicingMarkOfItsOwnIsJoinedWithoutReport() {
        assertThat(write("か\u3099く")).isEqualTo("がく");
        assertThat(replaced).isEmpty();
    }

    @Test
    void allThatIsWrittenCanBeReadAgain() {
        var all = new StringBuilder();
        for (int character = 0x20; character < 0x30000; character++) {
            if (Character.isDefined(character) && Character.getType(character) != Character.SURROGATE) {
                all.appendCodePoint(character);
            }
        }
        var written = write(all.toString());
        var read = new String(written.getBytes(Windows31J.CHARSET), Windows31J.CHARSET);
        assertThat(read.equals(written)).isTrue();
    }

    private String write(String text) {
        return codePage.write(text, (original, substitute) -> replaced.add(original + "→" + substitute));
    }
}

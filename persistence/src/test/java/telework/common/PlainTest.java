package telework.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void readsHiraganaAndHalfWidthKanaAsFullWidthKatakana() {
        assertThat(Plain.katakana("やまだ　ﾀﾛｳ ゔぁ")).isEqualTo("ヤマダ タロウ ヴァ");
    }

    @Test
    void foldsWidthKanaAndCaseForASearch() {
        assertThat(Plain.searchKey("ＩＣＴつーる ㈱")).isEqualTo("ictツール (株)");
    }

    @Test
    void looksForPercentSignsAsTheyAre() {
        assertThat(Plain.likePattern("100%_!")).isEqualTo("%100!%!_!!%");
    }
}

package telework.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GojuonTest {

    @ParameterizedTest
    @CsvSource({
        "ガモウ, カモウ",
        "ハッパ, ハツハ",
        "シャープ, シヤアフ",
        "オー, オオ",
        "ミー, ミイ",
        "サヾナミ, ササナミ",
        "ヴァン・ゴッホ, ウアンコツホ",
        "ンー, ンン",
        "ー, ''",
    })
    void comparesLettersWithoutTheirMarks(String kana, String base) {
        assertThat(Gojuon.base(kana)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "アオキ, ア", "オノ, ア", "ガモウ, カ", "ザイゼン, サ", "ヂ, タ", "ノダ, ナ", "パク, ハ", "モリ, マ", "ユアサ, ヤ", "ロクゴウ, ラ", "ワダ, ワ",
        "ヲノ, ワ", "ンジャイ, ワ", "ヴァン, ア",
    })
    void standsInTheRowOfItsFirstLetter(String kana, String row) {
        assertThat(Gojuon.row(kana)).isEqualTo(row);
    }

    @Test
    void whatIsNoKanaStandsInNoRow() {
        assertThat(Gojuon.row("Smith")).isEmpty();
        assertThat(Gojuon.row("")).isEmpty();
        assertThat(Gojuon.row("山田")).isEmpty();
    }
}

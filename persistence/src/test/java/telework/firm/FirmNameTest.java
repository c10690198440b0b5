package telework.firm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.EmailAddress;

class FirmNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社みほん製作所",
                "みほん製作所株式会社",
                "㈱みほん製作所",
                "みほん製作所（株）",
                "(株) ミホン製作所",
                "ﾐﾎﾝ製作所 株式会社",
                "有限会社 みほん 製作所",
                "合同会社みほん・製作所",
                "一般社団法人みほん製作所",
                "医療法人社団みほん製作所",
                "特定非営利活動法人みほん製作所",
                "みほん製作所 Co., Ltd."
            })
    void readsTheSameWithWhateverTypeOfCompany(String name) {
        assertThat(FirmName.key(name)).isEqualTo("ミホン製作所");
    }

    @ParameterizedTest
    @CsvSource({
        "カブシキガイシャ ミホンセイサクショ, ミホンセイサクショ",
        "ミホンセイサクショ カブシキカイシャ, ミホンセイサクショ",
        "みほんせいさくしょ, ミホンセイサクショ",
        "ｶ)ﾐﾎﾝｾｲｻｸｼﾖ, ミホンセイサクシヨ",
        "ミホン(カ, ミホン",
        "ゴウドウガイシャ レイダイ, レイダイ"
    })
    void readsKanaWithoutTheTypeOfCompany(String kana, String key) {
        assertThat(FirmName.kanaKey(kana)).isEqualTo(key);
    }

    @Test
    void keepsWhatIsNoType() {
        assertThat(FirmName.key("株式会社")).isEqualTo("株式会社");
        assertThat(FirmName.key("・")).isEqualTo("・");
        assertThat(FirmName.key("会社設立サポート株式会社")).isEqualTo("会社設立サポート");
        assertThat(FirmName.key("Incubator株式会社")).isEqualTo("incubator");
        assertThat(FirmName.kanaKey("カブト")).isEqualTo("カブト");
        assertThat(FirmName.kanaKey(null)).isNull();
        assertThat(FirmName.withoutType("カブシキガイシャ　みほん　せいさくしょ")).isEqualTo("ミホン セイサクショ");
    }

    /** One character that folding makes eighteen of, and one that must not be cut in half. */
    @Test
    void fitsItsColumnHoweverANameGrows() {
        assertThat(FirmName.key("\uFDFA".repeat(200))).hasSizeLessThanOrEqualTo(800);
        assertThat(FirmName.key("a" + "𠮷".repeat(800))).hasSize(799).doesNotEndWith("\uD842");
    }

    @ParameterizedTest
    @CsvSource({
        "03-1234-5678, 0312345678",
        "０３（１２３４）５６７８, 0312345678",
        "+81 3-1234-5678, 0312345678",
        "+81 (0)3 1234 5678, 0312345678",
        "03-1234-5678（内線12）, 0312345678",
        "090-1234-5678, 09012345678",
        "内線 123,",
        "1234-5678,"
    })
    void knowsATelephoneByItsDigits(String typed, String key) {
        assertThat(FirmContact.telephoneKey(typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "info@mihon.example.jp, mihon.example.jp",
        "mihon@gmail.com,",
        "mihon@xyz.ocn.ne.jp,",
        "mihon@notgmail.com, notgmail.com"
    })
    void knowsADomainThatTellsOfAFirm(String email, String domain) {
        assertThat(FreeMail.domainOfAFirm(new EmailAddress(email))).isEqualTo(domain);
    }
}

package telework.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro@example.jp",
                "a+b@sub.example.co.jp",
                "taro..yamada.@docomo.example.jp",
                "o'brien@example.com"
            })
    void takesAddressesThatReceiveMail(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro",
                "@example.jp",
                "taro@",
                "taro@example",
                "ta ro@example.jp",
                "taro@example..jp",
                "taro@-example.jp",
                "a@b.jp,c@d.jp",
                "taro@example.jp\r\nBcc: x@example.jp",
                "<taro@example.jp>",
                "太郎@example.jp"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void isOneSpellingPerMailbox() {
        assertThat(new EmailAddress("　ＴＡＲＯ＠example.JP ")).isEqualTo(new EmailAddress("taro@example.jp"));
    }

    @Test
    void isNoLongerThanMailCanCarry() {
        var longest = "a".repeat(64) + "@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".jp";

        assertThat(new EmailAddress(longest).value()).hasSize(longest.length());
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress("a" + longest));
    }
}

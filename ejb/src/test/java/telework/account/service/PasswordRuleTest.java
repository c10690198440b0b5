package telework.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.EmailAddress;
import telework.common.Violation;

class PasswordRuleTest {

    private static final EmailAddress HANAKO = new EmailAddress("hanako.suzuki@chamber.example.jp");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kawa no nagare ni",
                "うさぎが跳ねる春の川辺の小道です",
                "tangerine-lamp-orbit",
                "𠮷野家の前で会おう午後三時に傘を持って",
                "correct horse battery staple orangutan"
            })
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(PasswordRule.check("password", password, HANAKO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234567!",
                "1234567890123456",
                "qwertyuiopasdfgh",
                "correcthorsebatterystaple",
                "teleworkmonth2026",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "hanako.suzuki2026",
                "Ｐａｓｓｗｏｒｄ１２３４５６７８",
                "テレワークテレワークテレワーク"
            })
    void refusesWhatIsGuessed(String password) {
        assertThat(PasswordRule.check("password", password, HANAKO))
                .contains(new Violation("password", "invalid.password.common"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(PasswordRule.check("password", "𠮷".repeat(14), HANAKO))
                .contains(new Violation("password", "invalid.password.short", 15));
        assertThat(PasswordRule.check("password", null, HANAKO))
                .contains(new Violation("password", "invalid.password.short", 15));
        assertThat(PasswordRule.check("password", "tangerine lamp ".repeat(9), HANAKO))
                .contains(new Violation("password", "invalid.password.long", 128));
    }
}

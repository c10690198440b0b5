package telework.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import telework.common.Invalid;
import telework.common.Violation;
import telework.registration.service.ApplicantForm.Person;

class RegistrationFormTest {

    @Test
    void readsHiraganaAndHalfWidthKanaAsKatakana() {
        var name = ARegistration.of("taro@example.jp")
                .forSession("tm2026-0001-1")
                .applicant()
                .name();

        assertThat(name.kana()).isEqualTo("ヤマダ タロウ");
    }

    @Test
    void readsFullWidthLettersAndDigits() {
        var request = ARegistration.of("Ｔａｒｏ＠Example.jp")
                .withCorporateNumber("７１２３－４５６７８９－０１２")
                .forSession("tm2026-0001-1");

        assertThat(request.applicant().email().value()).isEqualTo("taro@example.jp");
        assertThat(request.applicant().corporateNumber().value()).isEqualTo("7123456789012");
    }

    @Test
    void keepsNamesAsTheyAreTyped() {
        var name = ARegistration.of(new Person("髙﨑", "𠮷太郎", "タカサキ", "ヨシタロウ", "a@example.jp"))
                .forSession("tm2026-0001-1")
                .applicant()
                .name();

        assertThat(name.full()).isEqualTo("髙﨑 𠮷太郎");
    }

    @Test
    void asksForNoReadingOfALatinName() {
        var name = ARegistration.of(new Person("O’Brien-Müller", "Anne Marie", "", null, "a@example.jp"))
                .forSession("tm2026-0001-1")
                .applicant()
                .name();

        assertThat(name.kana()).isEmpty();
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        var form = new RegistrationForm(
                "SEAT", new ApplicantForm(new Person(" ", "太郎", "山田", null, "taro@"), null, "123"), false, "ja");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> form.read("tm2026-0001-1", null))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field, Violation::key)
                        .containsExactlyInAnyOrder(
                                tuple("admission", "invalid.admission"),
                                tuple("attendees[0].familyName", "invalid.required"),
                                tuple("attendees[0].familyNameKana", "invalid.kana"),
                                tuple("attendees[0].givenNameKana", "invalid.required"),
                                tuple("attendees[0].email", "invalid.email"),
                                tuple("organisation.corporateNumber", "invalid.corporateNumber"),
                                tuple("consent", "invalid.consent")));
    }

    @Test
    void letsNoLineBreakIntoAName() {
        var name = ARegistration.of(new Person("山\r\nBcc: x@example.jp", "太郎", "ヤマ", "タロウ", "a@example.jp"))
                .forSession("tm2026-0001-1")
                .applicant()
                .name();

        assertThat(name.familyName()).doesNotContain("\r", "\n");
    }

    @Test
    void givesTheSameDigestToTheSameRequestOnly() {
        var first = ARegistration.of("taro@example.jp").forSession("a", "key").mark();

        assertThat(ARegistration.of("taro@example.jp").forSession("a", "key").mark())
                .isEqualTo(first);
        assertThat(ARegistration.of("jiro@example.jp").forSession("a", "key").mark())
                .isNotEqualTo(first);
    }
}

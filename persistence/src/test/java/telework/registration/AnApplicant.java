package telework.registration;

import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.common.PersonName;

/** Builds somebody who registers, for a test: 山田 太郎 of 株式会社見本, unless the test says otherwise. */
public class AnApplicant {

    private PersonName name = new PersonName("山田", "太郎", new Kana("やまだ"), new Kana("たろう"));
    private String email;
    private String organisation = "株式会社見本";

    /** @param mailbox before the {@code @} */
    public static AnApplicant at(String mailbox) {
        var applicant = new AnApplicant();
        applicant.email = mailbox + "@example.jp";
        return applicant;
    }

    public AnApplicant named(String family, String given, String familyKana, String givenKana) {
        name = new PersonName(family, given, new Kana(familyKana), new Kana(givenKana));
        return this;
    }

    /** A name that reads itself. */
    public AnApplicant latin(String family, String given) {
        name = new PersonName(family, given, null, null);
        return this;
    }

    public AnApplicant of(String firm) {
        organisation = firm;
        return this;
    }

    public Applicant build() {
        return new Applicant(
                name,
                new EmailAddress(email),
                organisation,
                organisation == null ? null : new CorporateNumber("7000012050002"),
                "ja");
    }
}

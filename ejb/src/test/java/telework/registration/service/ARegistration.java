package telework.registration.service;

import telework.registration.service.ApplicantForm.Person;

/** Builds a registration form for a test: 山田 太郎 at the venue, with consent, unless the test says otherwise. */
public class ARegistration {

    private String admission = "VENUE";
    private Person person = new Person("山田", "太郎", "やまだ", "ﾀﾛｳ", "taro@example.jp");
    private String organisation = "株式会社見本";
    private String corporateNumber;
    private boolean consent = true;
    private String language = "ja";

    public static ARegistration of(String email) {
        var registration = new ARegistration();
        registration.person = new Person("山田", "太郎", "やまだ", "ﾀﾛｳ", email);
        return registration;
    }

    public static ARegistration of(Person person) {
        var registration = new ARegistration();
        registration.person = person;
        return registration;
    }

    public ARegistration online() {
        admission = "ONLINE";
        return this;
    }

    public ARegistration inEnglish() {
        language = "en";
        return this;
    }

    public ARegistration withCorporateNumber(String number) {
        corporateNumber = number;
        return this;
    }

    public ARegistration withoutConsent() {
        consent = false;
        return this;
    }

    public ARegistration at(String firm) {
        organisation = firm;
        return this;
    }

    public ApplicantForm applicant() {
        return new ApplicantForm(person, organisation, corporateNumber);
    }

    public RegistrationForm form() {
        return new RegistrationForm(admission, applicant(), consent, language);
    }

    public RegistrationRequest forSession(String code) {
        return form().read(code, null);
    }

    public RegistrationRequest forSession(String code, String idempotencyKey) {
        return form().read(code, idempotencyKey);
    }
}

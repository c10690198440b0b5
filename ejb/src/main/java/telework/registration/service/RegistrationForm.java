package telework.registration.service;

import telework.common.Check;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.InvalidValue;
import telework.common.Kana;
import telework.common.Line;
import telework.common.PersonName;
import telework.common.Plain;
import telework.registration.Applicant;
import telework.registration.RequestMark;
import telework.seminar.AdmissionKind;

/**
 * What was typed to register, on the page or by REST; any part may be null. Reading it tells all that is wrong at once, each
 * under the name of the field in REST.
 *
 * @param language of the mails, {@code ja} or {@code en}
 */
public record RegistrationForm(
        String admission,
        Person person,
        String organisationName,
        String corporateNumber,
        boolean consent,
        String language) {

    private static final int LONGEST_ORGANISATION = 200;

    /** The person's part of the form. */
    public record Person(
            String familyName, String givenName, String familyNameKana, String givenNameKana, String email) {}

    /**
     * The form as a request for a session.
     *
     * @param idempotencyKey null: each request counts
     * @throws telework.common.Invalid naming each field that is wrong
     */
    public RegistrationRequest read(String code, String idempotencyKey) {
        var check = new Check();
        var kind = check.required("admission", admission, RegistrationForm::readKind);
        var name = readName(check);
        var email = check.required("attendees[0].email", person.email(), EmailAddress::new);
        var organisation =
                check.optional("organisation.name", organisationName, text -> Line.of(text, LONGEST_ORGANISATION));
        var number = check.optional("organisation.corporateNumber", corporateNumber, CorporateNumber::new);
        if (!consent) {
            check.wrong("consent", "invalid.consent");
        }
        check.orRefuse();
        var applicant = new Applicant(name, email, organisation, number, language);
        return new RegistrationRequest(
                code, kind, applicant, new RequestMark(idempotencyKey, Digest.of(code, kind, applicant)));
    }

    private PersonName readName(Check check) {
        var family = check.required("attendees[0].familyName", person.familyName(), PersonName::part);
        var given = check.required("attendees[0].givenName", person.givenName(), PersonName::part);
        boolean readsItself =
                family != null && given != null && PersonName.isLatin(family) && PersonName.isLatin(given);
        var familyKana = kana(check, "attendees[0].familyNameKana", person.familyNameKana(), readsItself);
        var givenKana = kana(check, "attendees[0].givenNameKana", person.givenNameKana(), readsItself);
        return new PersonName(family, given, familyKana, givenKana);
    }

    private static Kana kana(Check check, String field, String typed, boolean optional) {
        return optional ? check.optional(field, typed, Kana::new) : check.required(field, typed, Kana::new);
    }

    private static AdmissionKind readKind(String text) {
        try {
            return AdmissionKind.valueOf(Plain.width(text));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("invalid.admission");
        }
    }
}

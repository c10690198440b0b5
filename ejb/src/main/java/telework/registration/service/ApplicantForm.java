package telework.registration.service;

import telework.common.Check;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.common.Line;
import telework.common.PersonName;
import telework.registration.Applicant;

/** What was typed of who takes part; any part may be null. */
public record ApplicantForm(Person person, String organisationName, String corporateNumber) {

    private static final int LONGEST_ORGANISATION = 200;

    /** The person's own part. */
    public record Person(
            String familyName, String givenName, String familyNameKana, String givenNameKana, String email) {}

    /** What somebody would have to type to be this applicant. */
    public static ApplicantForm of(Applicant applicant) {
        var name = applicant.name();
        var person = new Person(
                name.familyName(),
                name.givenName(),
                text(name.familyNameKana()),
                text(name.givenNameKana()),
                text(applicant.email()));
        return new ApplicantForm(person, applicant.organisationName(), text(applicant.corporateNumber()));
    }

    /**
     * The applicant, with nothing wrong in it.
     *
     * @param place where the fields of the person are, for the names of those that are wrong: {@code attendees[0]}
     * @param language of the mails, {@code ja} or {@code en}
     * @throws telework.common.Invalid naming each field that is wrong
     */
    public Applicant read(String place, String language) {
        var check = new Check();
        var applicant = read(check, place + ".", language, true);
        check.orRefuse();
        return applicant;
    }

    /** @param reachable whether an address is asked for; at the door people may keep it to themselves */
    Applicant read(Check check, String prefix, String language, boolean reachable) {
        var name = readName(check, prefix);
        var email = reachable
                ? check.required(prefix + "email", person.email(), EmailAddress::new)
                : check.optional(prefix + "email", person.email(), EmailAddress::new);
        var organisation =
                check.optional("organisation.name", organisationName, text -> Line.of(text, LONGEST_ORGANISATION));
        var number = check.optional("organisation.corporateNumber", corporateNumber, CorporateNumber::new);
        return new Applicant(name, email, organisation, number, language);
    }

    private PersonName readName(Check check, String prefix) {
        var family = check.required(prefix + "familyName", person.familyName(), PersonName::part);
        var given = check.required(prefix + "givenName", person.givenName(), PersonName::part);
        boolean readsItself =
                family != null && given != null && PersonName.isLatin(family) && PersonName.isLatin(given);
        var familyKana = kana(check, prefix + "familyNameKana", person.familyNameKana(), readsItself);
        var givenKana = kana(check, prefix + "givenNameKana", person.givenNameKana(), readsItself);
        return new PersonName(family, given, familyKana, givenKana);
    }

    private static Kana kana(Check check, String field, String typed, boolean optional) {
        return optional ? check.optional(field, typed, Kana::new) : check.required(field, typed, Kana::new);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}

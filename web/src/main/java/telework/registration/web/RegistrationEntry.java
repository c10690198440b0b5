package telework.registration.web;

import java.util.List;
import java.util.Map;
import telework.common.Invalid;
import telework.common.Violation;
import telework.registration.service.ApplicantForm;
import telework.registration.service.RegistrationForm;

/** The body of a registration; whatever is missing is null and found when it is read. */
public record RegistrationEntry(
        String admission,
        List<ApplicantForm.Person> attendees,
        Firm organisation,
        Map<String, String> answers,
        Boolean consent) {

    /** The firm of the attendees. */
    public record Firm(String name, String corporateNumber) {}

    private static final ApplicantForm.Person NOBODY = new ApplicantForm.Person(null, null, null, null, null);
    private static final Firm NO_FIRM = new Firm(null, null);

    static RegistrationEntry orEmpty(RegistrationEntry entry) {
        return entry == null ? new RegistrationEntry(null, null, null, null, null) : entry;
    }

    /** @throws Invalid for more than one attendee, and for answers: nobody is asked anything yet */
    RegistrationForm form(String language) {
        if (attendees != null && attendees.size() > 1) {
            throw new Invalid(List.of(new Violation("attendees", "invalid.oneAttendee")));
        }
        if (answers != null && !answers.isEmpty()) {
            throw new Invalid(List.of(new Violation("answers", "invalid.noQuestions")));
        }
        var person = attendees == null || attendees.isEmpty() || attendees.get(0) == null ? NOBODY : attendees.get(0);
        var firm = organisation == null ? NO_FIRM : organisation;
        var applicant = new ApplicantForm(person, firm.name(), firm.corporateNumber());
        return new RegistrationForm(admission, applicant, Boolean.TRUE.equals(consent), language);
    }
}

package telework.registration.service;

import telework.common.Check;
import telework.common.InvalidValue;
import telework.common.Plain;
import telework.registration.RequestMark;
import telework.seminar.AdmissionKind;

/**
 * What was typed to register, on the page or by REST; any part may be null. Reading it tells all that is wrong at once, each
 * under the name of the field in REST.
 *
 * @param language of the mails, {@code ja} or {@code en}
 */
public record RegistrationForm(String admission, ApplicantForm applicant, boolean consent, String language) {

    /**
     * The form as a request for a session.
     *
     * @param idempotencyKey null: each request counts
     * @throws telework.common.Invalid naming each field that is wrong
     */
    public RegistrationRequest read(String code, String idempotencyKey) {
        var check = new Check();
        var kind = check.required("admission", admission, RegistrationForm::readKind);
        var who = applicant.read(check, "attendees[0].", language);
        if (!consent) {
            check.wrong("consent", "invalid.consent");
        }
        check.orRefuse();
        var mark = new RequestMark(idempotencyKey, Digest.of(code, kind, who));
        return new RegistrationRequest(code, kind, who, mark, true);
    }

    private static AdmissionKind readKind(String text) {
        try {
            return AdmissionKind.valueOf(Plain.width(text));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("invalid.admission");
        }
    }
}

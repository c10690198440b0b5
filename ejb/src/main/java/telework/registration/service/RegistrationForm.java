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
        return read(check, code, kind, idempotencyKey, true);
    }

    /**
     * The same by somebody who stands at the door: at the venue, for a seat or nothing, and with or without an address.
     *
     * @throws telework.common.Invalid naming each field that is wrong
     */
    public RegistrationRequest readAtTheDoor(String code, String idempotencyKey) {
        return read(new Check(), code, AdmissionKind.VENUE, idempotencyKey, false)
                .byContent()
                .forASeat();
    }

    private RegistrationRequest read(Check check, String code, AdmissionKind kind, String key, boolean reachable) {
        var who = applicant.read(check, "attendees[0].", language, reachable);
        if (!consent) {
            check.wrong("consent", "invalid.consent");
        }
        check.orRefuse();
        return new RegistrationRequest(code, kind, who, new RequestMark(key, Digest.of(code, kind, who)), true);
    }

    private static AdmissionKind readKind(String text) {
        try {
            return AdmissionKind.valueOf(Plain.width(text));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("invalid.admission");
        }
    }
}

package telework.registration.service;

import telework.registration.Applicant;
import telework.registration.RequestMark;
import telework.seminar.AdmissionKind;

/**
 * A person's wish to take part in a session, with nothing wrong in it.
 *
 * @param queues whether a place in the queue will do where no seat is left
 */
public record RegistrationRequest(
        String code, AdmissionKind admission, Applicant applicant, RequestMark mark, boolean queues) {

    /** The same from a form under a key of its own, see {@link RequestMark#byContent}. */
    public RegistrationRequest byContent() {
        return new RegistrationRequest(code, admission, applicant, mark.byContent(), queues);
    }

    /** The same by somebody who was promised a seat and has not been asked about the queue. */
    public RegistrationRequest forASeat() {
        return new RegistrationRequest(code, admission, applicant, mark, false);
    }
}

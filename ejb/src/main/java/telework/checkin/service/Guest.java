package telework.checkin.service;

import telework.checkin.Visit;
import telework.common.PersonName;
import telework.registration.Registration;
import telework.registration.RegistrationLine;
import telework.seminar.AdmissionKind;

/**
 * Somebody on the list of a desk: what it takes to greet them, and no address.
 *
 * @param id of the registration
 * @param number the receipt number, 12 digits
 * @param organisation null for a person of no firm
 * @param visit null while they have not come
 */
public record Guest(
        Long id,
        String number,
        PersonName name,
        String organisation,
        AdmissionKind admission,
        Registration.Status status,
        Visit visit) {

    static Guest of(RegistrationLine line, Visit visit) {
        return new Guest(
                line.id(), line.number(), line.name(), line.organisationName(), line.admission(), line.status(), visit);
    }

    static Guest of(Registration registration, Visit visit) {
        var applicant = registration.getApplicant();
        return new Guest(
                registration.getId(),
                registration.getNumber(),
                applicant.name(),
                applicant.organisationName(),
                registration.getAdmission(),
                registration.getStatus(),
                visit);
    }

    /** Whether the desk can check them in: a seat at the venue, and not there yet. */
    public boolean isExpected() {
        return visit == null && status == Registration.Status.CONFIRMED && admission == AdmissionKind.VENUE;
    }
}

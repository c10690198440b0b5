package telework.privacy;

import java.time.Instant;
import telework.common.CorporateNumber;
import telework.common.PersonName;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;

/**
 * A registration, with all that is known of its person by it.
 *
 * @param consentVersion of the wording consent was given to; null for the time before wordings were kept
 * @param holds how many holds forbid to forget it
 */
public record PersonRegistration(
        Long id,
        Long session,
        String number,
        String code,
        String title,
        Instant startsAt,
        String organiser,
        AdmissionKind admission,
        Registration.Status status,
        PersonName name,
        String organisationName,
        CorporateNumber corporateNumber,
        String language,
        Instant registeredAt,
        Instant confirmedAt,
        Instant cancelledAt,
        Integer consentVersion,
        Long holds) {

    public boolean isHeld() {
        return holds > 0;
    }
}

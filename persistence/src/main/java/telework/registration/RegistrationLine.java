package telework.registration;

import java.time.Instant;
import java.util.Optional;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.PersonName;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;

/**
 * A row of the list of those who registered.
 *
 * @param position the place in the queue, from 1; null for who does not wait, and until it has been counted
 * @param email null for who was registered at the door and gave none
 * @param organisationName null for a person of no firm
 * @param corporateNumber null where there is none or it was not given
 * @param language of the mails to this person, {@code ja} or {@code en}
 * @param confirmedAt null while waiting
 * @param cancelledAt null while living
 * @param cameAt null for who has not come
 * @param session the state of the session
 * @param readingKey the place in the order of readings; for comparing only
 */
public record RegistrationLine(
        Long id,
        String number,
        AdmissionKind admission,
        Registration.Status status,
        Long position,
        PersonName name,
        EmailAddress email,
        String organisationName,
        CorporateNumber corporateNumber,
        String language,
        Instant registeredAt,
        Instant confirmedAt,
        Instant cancelledAt,
        Instant cameAt,
        Session.Status session,
        String readingKey) {

    RegistrationLine at(Long counted) {
        return new RegistrationLine(
                id,
                number,
                admission,
                status,
                counted,
                name,
                email,
                organisationName,
                corporateNumber,
                language,
                registeredAt,
                confirmedAt,
                cancelledAt,
                cameAt,
                session,
                readingKey);
    }

    /** Whether they came; empty for who had no seat, and as long as they still may. */
    public Optional<Boolean> attended() {
        if (cameAt != null) {
            return Optional.of(true);
        }
        boolean missed = status == Registration.Status.CONFIRMED && session == Session.Status.HELD;
        return missed ? Optional.of(false) : Optional.empty();
    }
}

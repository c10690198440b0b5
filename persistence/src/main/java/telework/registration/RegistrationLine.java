package telework.registration;

import java.time.Instant;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.seminar.AdmissionKind;

/**
 * A row of the list of those who registered.
 *
 * @param position the place in the queue, from 1; null for who does not wait
 */
public record RegistrationLine(
        Long id,
        String number,
        AdmissionKind admission,
        Registration.Status status,
        Long position,
        String familyName,
        String givenName,
        Kana familyNameKana,
        Kana givenNameKana,
        EmailAddress email,
        String organisationName,
        CorporateNumber corporateNumber,
        Instant registeredAt) {}

package telework.registration;

import java.time.Instant;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.seminar.AdmissionKind;

/** A row of the list of those who registered. */
public record RegistrationLine(
        Long id,
        String number,
        AdmissionKind admission,
        Registration.Status status,
        Long turn,
        String familyName,
        String givenName,
        Kana familyNameKana,
        Kana givenNameKana,
        EmailAddress email,
        String organisationName,
        CorporateNumber corporateNumber,
        Instant registeredAt) {}

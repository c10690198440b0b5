package telework.registration;

import java.time.Instant;
import telework.common.EmailAddress;
import telework.common.PersonName;

/**
 * A registration as the page of a firm shows it.
 *
 * @param session its code
 * @param startsAt of the session
 * @param organisationName as typed; null when only a number was given
 */
public record FirmRegistrationLine(
        Long id,
        String number,
        String session,
        String seminar,
        Instant startsAt,
        PersonName name,
        EmailAddress email,
        String organisationName,
        Registration.Status status,
        Instant registeredAt) {}

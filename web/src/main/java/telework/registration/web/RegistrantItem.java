package telework.registration.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import telework.common.Japan;
import telework.registration.RegistrationLine;
import telework.registration.service.ApplicantForm;
import telework.seminar.AdmissionKind;

/**
 * Somebody who registered, as REST shows them to programs of the console; what was not given or has not happened is null.
 *
 * @param position in the queue, from 1
 * @param language of the mails to this person
 */
public record RegistrantItem(
        String receiptNumber,
        RegistrationState status,
        Long position,
        AdmissionKind admission,
        ApplicantForm.Person attendee,
        RegistrationItem.Firm organisation,
        String language,
        OffsetDateTime registeredAt,
        OffsetDateTime confirmedAt,
        OffsetDateTime cancelledAt) {

    static RegistrantItem of(RegistrationLine line) {
        return new RegistrantItem(
                line.number(),
                RegistrationState.of(line.status()),
                line.position(),
                line.admission(),
                person(line),
                new RegistrationItem.Firm(line.organisationName(), text(line.corporateNumber())),
                line.language(),
                moment(line.registeredAt()),
                moment(line.confirmedAt()),
                moment(line.cancelledAt()));
    }

    private static ApplicantForm.Person person(RegistrationLine line) {
        var name = line.name();
        return new ApplicantForm.Person(
                name.familyName(),
                name.givenName(),
                text(name.familyNameKana()),
                text(name.givenNameKana()),
                text(line.email()));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atZone(Japan.TIME).toOffsetDateTime();
    }
}

package telework.registration.web;

import java.time.OffsetDateTime;
import telework.common.PersonName;
import telework.registration.service.RegistrationView;
import telework.seminar.AdmissionKind;

/** A registration as its owner sees it by REST; position is null for who is not waiting, onlineUrl where there is none. */
public record RegistrationItem(
        String receiptNumber,
        RegistrationState status,
        Long position,
        AdmissionKind admission,
        String session,
        String title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        Attendee attendee,
        String onlineUrl,
        boolean cancellable) {

    /** Who registered. */
    public record Attendee(
            String familyName, String givenName, String familyNameKana, String givenNameKana, String email) {

        static Attendee of(PersonName name, String email) {
            return new Attendee(
                    name.familyName(),
                    name.givenName(),
                    name.familyNameKana() == null ? null : name.familyNameKana().value(),
                    name.givenNameKana() == null ? null : name.givenNameKana().value(),
                    email);
        }
    }

    static RegistrationItem of(RegistrationView view) {
        var line = view.session().line();
        return new RegistrationItem(
                view.number(),
                RegistrationState.of(view.status()),
                RegistrationResource.position(view.position()),
                view.admission(),
                line.code(),
                line.title(),
                line.startsAt().atZone(line.zone()).toOffsetDateTime(),
                line.endsAt().atZone(line.zone()).toOffsetDateTime(),
                Attendee.of(view.applicant().name(), view.applicant().email().value()),
                view.onlineUrl(),
                view.cancellable());
    }
}

package telework.registration.web;

import java.time.OffsetDateTime;
import telework.registration.service.ApplicantForm;
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
        ApplicantForm.Person attendee,
        Firm organisation,
        String onlineUrl,
        boolean cancellable) {

    /** The firm of the attendee; what was not given is null. */
    public record Firm(String name, String corporateNumber) {}

    static RegistrationItem of(RegistrationView view) {
        var line = view.session().line();
        var applicant = ApplicantForm.of(view.applicant());
        return new RegistrationItem(
                view.number(),
                RegistrationState.of(view.status()),
                RegistrationResource.position(view.position()),
                view.admission(),
                line.code(),
                line.title(),
                line.startsAt().atZone(line.zone()).toOffsetDateTime(),
                line.endsAt().atZone(line.zone()).toOffsetDateTime(),
                applicant.person(),
                new Firm(applicant.organisationName(), applicant.corporateNumber()),
                view.onlineUrl(),
                view.cancellable());
    }
}

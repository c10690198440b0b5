package telework.registration.service;

import java.time.Instant;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;
import telework.seminar.service.Offers;

/** Shows a registration to its owner. */
final class RegistrationViews {

    private RegistrationViews() {}

    static RegistrationView of(Registration registration, long position, Instant now) {
        var session = registration.getSession();
        return new RegistrationView(
                registration.getNumber(),
                registration.getToken(),
                registration.getStatus(),
                position,
                registration.getAdmission(),
                registration.getApplicant(),
                registration.getRegisteredAt(),
                Offers.of(session),
                Offers.place(session.getVenue()),
                joinsOnline(registration) ? session.getOnlineUrl() : null,
                registration.getCorrections(),
                registration.isChangeable(now));
    }

    private static boolean joinsOnline(Registration registration) {
        return registration.getAdmission() == AdmissionKind.ONLINE
                && registration.getStatus() == Registration.Status.CONFIRMED;
    }
}

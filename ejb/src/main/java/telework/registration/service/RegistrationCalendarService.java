package telework.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import telework.mail.service.CalendarFile;
import telework.registration.NoSuchRegistration;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.seminar.Session;

/** The file with which a person puts a registration into a calendar by hand: the same event as in the mails. */
@Stateless
@PermitAll
public class RegistrationCalendarService {

    @Inject
    Registrations registrations;

    @Inject
    Invitations invitations;

    /** The event as it is now, or its withdrawal; empty for who has never had a seat. */
    public Optional<CalendarFile> of(String token) {
        var registration = registrations.byToken(token).orElseThrow(NoSuchRegistration::new);
        return registration.getConfirmedAt() == null ? Optional.empty() : Optional.of(file(registration));
    }

    private CalendarFile file(Registration registration) {
        boolean takesPlace =
                registration.isLiving() && registration.getSession().getStatus() != Session.Status.CANCELLED;
        return takesPlace ? invitations.publish(registration) : invitations.cancel(registration);
    }
}

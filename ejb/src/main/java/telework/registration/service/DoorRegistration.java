package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.consent.ConsentTexts;
import telework.consent.Purpose;
import telework.registration.AlreadyRegistered;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.seminar.Admissions;
import telework.seminar.Ledgers;
import telework.seminar.NotInThisState;
import telework.seminar.Session;
import telework.seminar.SessionFull;

/**
 * Registers somebody who stands at the door: by the same seats as everybody else, though the period for registering is over.
 * Whoever waits goes before: no seat is given past a queue.
 */
@Dependent
public class DoorRegistration {

    @Inject
    Admissions admissions;

    @Inject
    Ledgers ledgers;

    @Inject
    Registrations registrations;

    @Inject
    ApplicantFirms firms;

    @Inject
    ConsentTexts consents;

    @Inject
    RegistrationMail mail;

    @Inject
    Clock clock;

    /**
     * A request that comes again under its key gets the first one's registration: all ways in are locked before it is looked
     * for.
     *
     * @throws SessionFull when no seat is left, or somebody waits for one
     * @throws AlreadyRegistered when the mailbox holds a registration for the session
     */
    public Registration register(Session session, RegistrationRequest request) {
        var firm = firms.of(request.applicant());
        ledgers.locked(session.getId());
        return registrations
                .byKey(session.getId(), request.mark().idempotencyKey())
                .orElseGet(() -> enter(session, request, firm));
    }

    private Registration enter(Session session, RegistrationRequest request, Long firm) {
        var entry = admissions.admit(session, request.admission());
        if (entry.status() == Session.Status.CANCELLED) {
            throw new NotInThisState(entry.status());
        }
        var place = entry.place();
        if (place == null || !place.isSeat()) {
            throw new SessionFull();
        }
        var email = request.applicant().email();
        if (email != null && registrations.isLiving(session.getId(), email)) {
            throw new AlreadyRegistered(email);
        }
        var registration = new Registration(
                session, request.admission(), request.applicant(), place, request.mark(), clock.instant());
        registration.belongTo(firm);
        registration.agreeTo(consents.current(Purpose.REGISTRATION));
        registrations.enter(registration);
        mail.registered(registration);
        return registration;
    }
}

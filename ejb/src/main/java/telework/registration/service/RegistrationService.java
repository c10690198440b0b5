package telework.registration.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import telework.consent.ConsentTexts;
import telework.consent.Purpose;
import telework.registration.AlreadyRegistered;
import telework.registration.IdempotencyKeyReused;
import telework.registration.NoSuchRegistration;
import telework.registration.OnlyQueueLeft;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.seminar.Admissions;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.Sessions;

/** Lets people into sessions, and lets them go again. */
@Stateless
@PermitAll
public class RegistrationService {

    @Inject
    Sessions sessions;

    @Inject
    Admissions admissions;

    @Inject
    Registrations registrations;

    @Inject
    ApplicantFirms firms;

    @Inject
    ConsentTexts consents;

    @Inject
    RegistrationMail mail;

    @Inject
    Leaving leaving;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    /**
     * Gives a seat or a place in the queue, and owes the mail that says so. The seat is taken first: from then on those who
     * want the same wait, also staff who call the session off, and what is read is true. A request that comes again under its key gets the first one's receipt.
     */
    public Receipt register(RegistrationRequest request) {
        var session = sessions.byCode(request.code()).orElseThrow(NoSuchSession::new);
        var earlier = earlier(session, request);
        if (earlier.isPresent()) {
            return receipt(earlier.get());
        }
        session.welcome(clock.instant());
        var firm = firms.of(request.applicant());
        var wording = consents.current(Purpose.REGISTRATION);
        var entry = admissions.admit(session, request.admission());
        var meanwhile = earlier(session, request);
        if (meanwhile.isPresent()) {
            context.setRollbackOnly();
            return receipt(meanwhile.get());
        }
        var given = entry.orRefuse();
        if (registrations.isLiving(session.getId(), request.applicant().email())) {
            throw new AlreadyRegistered(request.applicant().email());
        }
        if (!given.isSeat() && !request.queues()) {
            throw new OnlyQueueLeft(given.position());
        }
        var registration = new Registration(
                session, request.admission(), request.applicant(), given, request.mark(), clock.instant());
        registration.belongTo(firm);
        registration.agreeTo(wording);
        registrations.enter(registration);
        mail.registered(registration);
        return new Receipt(
                registration.getNumber(), registration.getStatus(), given.position(), registration.getToken());
    }

    public RegistrationView see(String token) {
        var registration = registrations.byToken(token).orElseThrow(NoSuchRegistration::new);
        return RegistrationViews.of(registration, position(registration), clock.instant());
    }

    /** Cancels once, however often it is asked, and lets the head of the queue move up in the same transaction. */
    public RegistrationView cancel(String token) {
        leaving.giveUp(token, Registration::isLiving);
        return see(token);
    }

    /** Leaves the queue; who has moved up meanwhile keeps the seat, for they did not know of it. */
    public RegistrationView leaveQueue(String token) {
        leaving.giveUp(token, Registration::isWaiting);
        return see(token);
    }

    private Optional<Registration> earlier(Session session, RegistrationRequest request) {
        var earlier = registrations.byKey(session.getId(), request.mark().idempotencyKey());
        earlier.filter(other ->
                        !other.getMark().requestDigest().equals(request.mark().requestDigest()))
                .ifPresent(other -> {
                    throw new IdempotencyKeyReused();
                });
        return earlier;
    }

    private Receipt receipt(Registration registration) {
        return new Receipt(
                registration.getNumber(), registration.getStatus(), position(registration), registration.getToken());
    }

    private long position(Registration registration) {
        return registration.isWaiting()
                ? registrations.ahead(
                        registration.getSession().getId(), registration.getAdmission(), registration.getTurn())
                : 0;
    }
}

package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import telework.registration.HasArrived;
import telework.registration.NoSuchRegistration;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.registration.TooLateToCancel;
import telework.seminar.Ledger;
import telework.seminar.Ledgers;

/** Lets people go, and hands on the seat of who had one. */
@Dependent
class Leaving {

    @Inject
    Registrations registrations;

    @Inject
    Ledgers ledgers;

    @Inject
    RegistrationMail mail;

    @Inject
    MovingUp movingUp;

    @Inject
    Clock clock;

    /**
     * Gives the registration up if it is still what its owner saw.
     *
     * @param asSeen asked once nobody else can change it
     * @throws NoSuchRegistration when there is none
     * @throws TooLateToCancel when the session has begun
     * @throws HasArrived when the person has been checked in
     */
    void giveUp(String token, Predicate<Registration> asSeen) {
        var registration = registrations.byToken(token).orElseThrow(NoSuchRegistration::new);
        var ledger = ledgers.locked(registration.getSession().getId());
        registrations.refresh(registration);
        if (asSeen.test(registration)) {
            leave(registration, ledger);
        }
    }

    private void leave(Registration registration, Ledger ledger) {
        if (!registration.isChangeable(clock.instant())) {
            throw new TooLateToCancel();
        }
        if (registrations.visits(registration.getId()) > 0) {
            throw new HasArrived();
        }
        boolean waited = registration.isWaiting();
        registration.cancel(clock.instant());
        mail.cancelled(registration);
        ledgers.write(registration.getSession().getId(), ledger, without(registration, waited, ledger));
    }

    private Ledger without(Registration registration, boolean waited, Ledger ledger) {
        return waited
                ? ledger.withOneLessWaiting(registration.getAdmission())
                : movingUp.moveUp(registration.getSession(), ledger.withSeatBack(registration.getAdmission()));
    }
}

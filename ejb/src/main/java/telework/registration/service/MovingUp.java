package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.registration.Registrations;
import telework.seminar.AdmissionKind;
import telework.seminar.Admissions;
import telework.seminar.Session;

/** Hands seats that come free to those who wait, in their order. Whoever calls holds the lock of the admission. */
@Dependent
public class MovingUp {

    @Inject
    Admissions admissions;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationMail mail;

    @Inject
    Clock clock;

    /** A confirmed person has left: the first in the queue takes the seat, or it is free again. */
    void fillSeat(Session session, AdmissionKind kind) {
        if (admissions.leaveQueue(session.getId(), kind) == 1) {
            announce(session, kind, 1);
        } else {
            admissions.giveSeatBack(session.getId(), kind);
        }
    }

    /** Tells the first so many of the queue that they have a seat, after the counters have been changed. */
    void announce(Session session, AdmissionKind kind, int people) {
        for (var next : registrations.firstWaiting(session.getId(), kind, people)) {
            next.moveUp(clock.instant());
            mail.movedUp(next);
        }
    }
}

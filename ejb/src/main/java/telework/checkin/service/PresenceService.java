package telework.checkin.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import telework.checkin.Attendance;
import telework.checkin.Attendances;
import telework.checkin.CheckInWay;
import telework.checkin.Doors;
import telework.checkin.NoSeatOnline;
import telework.checkin.Ticket;
import telework.checkin.Visit;
import telework.registration.NoSuchRegistration;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;

/** Gives those who registered what they show at the door, and lets those in who take part online. */
@Stateless
@PermitAll
public class PresenceService {

    @Inject
    Registrations registrations;

    @Inject
    Attendances attendances;

    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    /** Changes nothing: who only looks, or whose mailbox opens every link beforehand, has not come. */
    public Presence see(String token) {
        return presence(byToken(token));
    }

    /**
     * Writes down that the person takes part online, once however often they join.
     *
     * @throws NoSeatOnline for who has none
     * @throws telework.checkin.JoinsLater before the doors open
     * @throws telework.checkin.JoinedTooLate after the end
     */
    public Presence join(String token) {
        var registration = byToken(token);
        if (registration.getAdmission() != AdmissionKind.ONLINE) {
            throw new NoSeatOnline();
        }
        Doors.of(registration.getSession()).requireOnline(clock.instant());
        arrivals.record(registration, CheckInWay.ONLINE, null);
        return presence(registration);
    }

    private Presence presence(Registration registration) {
        var session = registration.getSession();
        var cameAt = attendances.of(registration.getId()).stream()
                .findFirst()
                .map(Attendance::visit)
                .map(Visit::at)
                .orElse(null);
        if (registration.getStatus() != Registration.Status.CONFIRMED) {
            return new Presence(null, null, null, null, null);
        }
        return registration.getAdmission() == AdmissionKind.VENUE
                ? new Presence(ticket(registration, session), null, null, cameAt, null)
                : online(session, cameAt);
    }

    private Ticket ticket(Registration registration, Session session) {
        return switch (Doors.of(session).at(clock.instant())) {
            case EARLY, OPEN -> attendances.seal().seal(registration.getNumber(), session.getId());
            case OVER, CALLED_OFF -> null;
        };
    }

    private Presence online(Session session, Instant cameAt) {
        var doors = Doors.of(session);
        var state = doors.onlineAt(clock.instant());
        boolean inside = cameAt != null && state == Doors.State.OPEN;
        return new Presence(null, state, doors.joinsFrom(), cameAt, inside ? session.getOnlineUrl() : null);
    }

    private Registration byToken(String token) {
        return registrations.byToken(token).orElseThrow(NoSuchRegistration::new);
    }
}

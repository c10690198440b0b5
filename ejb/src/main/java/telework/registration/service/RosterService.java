package telework.registration.service;

import static java.util.Comparator.comparing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.registration.RegistrantOrder;
import telework.registration.RegistrantSearch;
import telework.registration.Registration;
import telework.registration.RegistrationLine;
import telework.registration.Registrations;
import telework.registration.RosterTooLong;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.Sessions;

/** Prints the list for the reception desk: A4, in the order of the fifty sounds, with a box to tick for each. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class RosterService {

    /** People on one list: a sheet is set in memory as a whole. */
    public static final int MOST = 3000;

    @Inject
    Sessions sessions;

    @Inject
    Registrations registrations;

    @Inject
    RosterPress press;

    /**
     * Those with a seat.
     *
     * @param waiting whether those who wait follow, on a page of their own and in the order of their queue
     * @param language of headings, {@code ja} or {@code en}
     */
    @Needs({Permission.REGISTRANTS, Permission.CHECK_IN})
    public byte[] print(@Of(Thing.SESSION_CODE) String code, boolean waiting, String language) {
        var session = sessions.byCode(code).orElseThrow(NoSuchSession::new);
        var seated = people(session, Registration.Status.CONFIRMED);
        var queue = waiting ? inTurn(people(session, Registration.Status.WAITING)) : List.<RegistrationLine>of();
        var trail = Trail.of(registrations);
        trail.record(Act.of(Action.EXPORTED, trail.subject(session))
                .with("file", "roster.pdf")
                .with("people", seated.size() + queue.size())
                .with("waiting", waiting));
        return press.roster(session, seated, queue, language);
    }

    private List<RegistrationLine> people(Session session, Registration.Status status) {
        var search = new RegistrantSearch(session.getId(), "", status, null, RegistrantOrder.READING);
        if (registrations.count(search) > MOST) {
            throw new RosterTooLong(MOST);
        }
        return registrations.lines(search, 0, MOST);
    }

    private static List<RegistrationLine> inTurn(List<RegistrationLine> waiting) {
        return waiting.stream()
                .sorted(comparing(RegistrationLine::admission).thenComparing(RegistrationLine::position))
                .toList();
    }
}

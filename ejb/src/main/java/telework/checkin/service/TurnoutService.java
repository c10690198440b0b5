package telework.checkin.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import java.util.stream.Collectors;
import telework.checkin.Attendances;
import telework.checkin.Turnout;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.NoSuchSession;
import telework.seminar.Sessions;

/** How many came, and how many stayed away. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class TurnoutService {

    @Inject
    Attendances attendances;

    @Inject
    Sessions sessions;

    /** Of each date of a seminar that the public has seen, soonest first. Three statements, however many dates there are. */
    @Needs({Permission.LOOK, Permission.CHECK_IN})
    public List<SessionTurnout> ofSeminar(@Of(Thing.SESSION_CODE) String code) {
        var session = sessions.idOf(code).orElseThrow(NoSuchSession::new);
        var dates = attendances.dates(session);
        var turnout = attendances.turnout(dates).stream().collect(Collectors.groupingBy(Turnout::session));
        return sessions.lines(dates).stream()
                .map(line -> new SessionTurnout(line, turnout.getOrDefault(line.id(), List.of())))
                .toList();
    }
}

package telework.accommodation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import telework.accommodation.AccommodationLine;
import telework.accommodation.Accommodations;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.NoSuchSession;
import telework.seminar.Sessions;

/** Shows those in charge of a session who needs what. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class AccommodationList {

    @Inject
    Sessions sessions;

    @Inject
    Accommodations accommodations;

    /** In the order of the fifty sounds. Whoever looks is in the trail. */
    @Needs(Permission.REGISTRANTS)
    public List<AccommodationLine> lines(@Of(Thing.SESSION_CODE) String code) {
        var session = sessions.byCode(code).orElseThrow(NoSuchSession::new);
        var lines = accommodations.lines(code);
        var trail = Trail.of(accommodations);
        trail.record(Act.of(Action.VIEWED, trail.subject(session)).with("accommodations", lines.size()));
        return lines;
    }
}

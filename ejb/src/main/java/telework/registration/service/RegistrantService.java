package telework.registration.service;

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
import telework.registration.RegistrantCount;
import telework.registration.RegistrantSearch;
import telework.registration.RegistrationLine;
import telework.registration.Registrations;
import telework.seminar.Session;

/** Those who registered for a session, as staff see them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class RegistrantService {

    @Inject
    Registrations registrations;

    /** A page of those who are looked for. @param first how many go before */
    @Needs(Permission.REGISTRANTS)
    public List<RegistrationLine> lines(
            @Of(value = Thing.SESSION, by = "session") RegistrantSearch search, int first, int size) {
        var lines = registrations.lines(search, first, size);
        var trail = Trail.of(registrations);
        trail.record(Act.of(Action.VIEWED, trail.subject(Session.class, search.session()))
                .with("people", lines.size())
                .with("first", first + 1)
                .with("status", search.status())
                .with("admission", search.admission())
                .withPersonal("words", search.words()));
        return lines;
    }

    @Needs(Permission.REGISTRANTS)
    public long count(@Of(value = Thing.SESSION, by = "session") RegistrantSearch search) {
        return registrations.count(search);
    }

    /** How many there are in each state, for each way to take part. */
    @Needs(Permission.LOOK)
    public List<RegistrantCount> counts(@Of(Thing.SESSION) Long session) {
        return registrations.counts(session);
    }
}

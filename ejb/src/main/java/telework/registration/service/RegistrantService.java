package telework.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import telework.common.service.Roles;
import telework.registration.RegistrantCount;
import telework.registration.RegistrantSearch;
import telework.registration.RegistrationLine;
import telework.registration.Registrations;

/** Those who registered for a session, as staff see them. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class RegistrantService {

    @Inject
    Registrations registrations;

    /** A page of those who are looked for. @param first how many go before */
    public List<RegistrationLine> lines(RegistrantSearch search, int first, int size) {
        return registrations.lines(search, first, size);
    }

    public long count(RegistrantSearch search) {
        return registrations.count(search);
    }

    /** How many there are in each state, for each way to take part. */
    public List<RegistrantCount> counts(Long session) {
        return registrations.counts(session);
    }
}

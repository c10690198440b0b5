package telework.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import telework.common.service.Roles;
import telework.registration.RegistrationLine;
import telework.registration.Registrations;

/** Those who registered for a session, as staff see them. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class RegistrantService {

    @Inject
    Registrations registrations;

    /** Those with a seat by their reading, then the queue in its order, then the cancelled. */
    public List<RegistrationLine> lines(Long session, int first, int size) {
        return registrations.lines(session, first, size);
    }

    public long count(Long session) {
        return registrations.countOf(session);
    }
}

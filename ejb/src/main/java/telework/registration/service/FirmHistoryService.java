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
import telework.firm.Firm;
import telework.firm.Firms;
import telework.membership.Permission;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.registration.FirmRegistrationLine;
import telework.registration.NoSuchRegistration;
import telework.registration.RegistrationsOfFirms;

/** What a firm has registered for. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class FirmHistoryService {

    private static final int MOST_SUGGESTIONS = 50;

    @Inject
    RegistrationsOfFirms registrations;

    @Inject
    Firms firms;

    /** The latest first. */
    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public List<FirmRegistrationLine> history(Long firm, int first, int size) {
        return seen(firm, registrations.of(firm, first, size));
    }

    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public long count(Long firm) {
        return registrations.count(firm);
    }

    /** Registrations of no firm that may be of this one, by what was typed and where the session is; the latest first. */
    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public List<FirmRegistrationLine> suggestions(Long firm) {
        return seen(firm, registrations.perhapsOf(firm, MOST_SUGGESTIONS));
    }

    /** Puts a registration of no firm under one; what was typed stays as it was. */
    @Needs(value = Permission.EDIT, nationwide = true)
    public void assign(Long registration, Long firm) {
        if (registrations.assign(registration, firms.held(firm).getId()) != 1) {
            throw new NoSuchRegistration();
        }
    }

    private List<FirmRegistrationLine> seen(Long firm, List<FirmRegistrationLine> lines) {
        if (!lines.isEmpty()) {
            var trail = Trail.of(registrations);
            trail.record(Act.of(Action.VIEWED, trail.subject(Firm.class, firm)).with("registrations", lines.size()));
        }
        return lines;
    }
}

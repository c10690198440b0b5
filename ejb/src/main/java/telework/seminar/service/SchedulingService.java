package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import telework.area.BureauLine;
import telework.area.Bureaus;
import telework.common.service.Roles;
import telework.organisation.OrganisationLine;
import telework.organisation.Organisations;
import telework.seminar.Sessions;
import telework.seminar.StaffSearch;
import telework.seminar.StaffSessions;

/** The table of all sessions, by which staff schedule them. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class SchedulingService {

    @Inject
    StaffSessions table;

    @Inject
    Sessions sessions;

    @Inject
    Organisations organisations;

    @Inject
    Bureaus bureaus;

    /** One page in the order, each session with its filling: three statements, however long it is. */
    public List<SessionOffer> sessions(
            StaffSearch search, StaffSearch.Order order, boolean descending, int first, int size) {
        return Offers.of(table.found(search, order, descending, first, size), sessions);
    }

    public long count(StaffSearch search) {
        return table.count(search);
    }

    /** Codes of the first so many, for those who act on all that was found. */
    public List<String> codes(StaffSearch search, int most) {
        return table.codes(search, most);
    }

    public List<OrganisationLine> organisations() {
        return organisations.inOrder();
    }

    public List<BureauLine> bureaus() {
        return bureaus.inOrder();
    }
}

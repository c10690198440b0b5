package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import telework.area.BureauLine;
import telework.area.Bureaus;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Scope;
import telework.membership.service.Access;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.organisation.OrganisationLine;
import telework.organisation.Organisations;
import telework.seminar.Sessions;
import telework.seminar.StaffSearch;
import telework.seminar.StaffSessions;

/** The table of all sessions, by which staff schedule them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class SchedulingService {

    @Inject
    StaffSessions table;

    @Inject
    Sessions sessions;

    @Inject
    Organisations organisations;

    @Inject
    Bureaus bureaus;

    @Inject
    Access access;

    /** One page in the order, each session with its filling: three statements, however long it is. */
    @Needs({Permission.LOOK, Permission.CHECK_IN})
    public List<SessionOffer> sessions(
            StaffSearch search, StaffSearch.Order order, boolean descending, int first, int size) {
        return Offers.of(table.found(mine(), search, order, descending, first, size), sessions);
    }

    @Needs({Permission.LOOK, Permission.CHECK_IN})
    public long count(StaffSearch search) {
        return table.count(mine(), search);
    }

    /** Codes of the first so many, for those who act on all that was found. */
    @Needs(Permission.LOOK)
    public List<String> codes(StaffSearch search, int most) {
        return table.codes(access.scope(Permission.LOOK), search, most);
    }

    @Needs({Permission.LOOK, Permission.CHECK_IN})
    public List<OrganisationLine> organisations() {
        var mine = mine();
        return organisations.below(mine.everywhere(), mine.tops());
    }

    @Everybody("The map of the country is public")
    public List<BureauLine> bureaus() {
        return bureaus.inOrder();
    }

    private Scope mine() {
        return access.scope(Permission.LOOK, Permission.CHECK_IN);
    }
}

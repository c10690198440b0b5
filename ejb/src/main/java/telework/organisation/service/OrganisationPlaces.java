package telework.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.service.Access;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.organisation.NoSuchOrganisation;
import telework.organisation.OrganisationLine;
import telework.organisation.Organisations;

/** Where organisations stand in their tree, and where they may come. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class OrganisationPlaces {

    /** Below an id that nobody has, nobody stands. */
    private static final Long NOBODY = 0L;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    /** @throws NoSuchOrganisation when there is none of this id */
    @Everybody("The directory is read by all")
    public OrganisationStanding standing(Long id) {
        var parent = organisations.byId(id).orElseThrow(NoSuchOrganisation::new).getParentId();
        boolean everywhere = access.scope(Permission.ORGANISATIONS).everywhere();
        boolean movable = parent == null ? everywhere : access.covers(Permission.ORGANISATIONS, parent);
        return new OrganisationStanding(organisations.above(id), organisations.rightBelow(id), movable, everywhere);
    }

    /** Under whom the caller may put an organisation. @param moved null: one that does not exist yet */
    @Needs(Permission.ORGANISATIONS)
    public List<OrganisationLine> parents(Long moved) {
        var scope = access.scope(Permission.ORGANISATIONS);
        return organisations.parents(scope.everywhere(), scope.tops(), moved == null ? NOBODY : moved);
    }
}

package telework.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.area.Prefecture;
import telework.area.PrefectureLine;
import telework.area.Prefectures;
import telework.common.service.Roles;
import telework.membership.NotPermitted;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.organisation.NoSuchOrganisation;
import telework.organisation.Organisation;
import telework.organisation.OrganisationEditedMeanwhile;
import telework.organisation.OrganisationEntry;
import telework.organisation.OrganisationInItself;
import telework.organisation.OrganisationListedAlready;
import telework.organisation.OrganisationSearch;
import telework.organisation.OrganisationTree;
import telework.organisation.Organisations;

/** The organisations as people look them up and edit them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class OrganisationService {

    @Inject
    Organisations organisations;

    @Inject
    OrganisationTree tree;

    @Inject
    Prefectures prefectures;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** By kind, prefecture and reading. */
    @Everybody("The directory is read by all")
    public List<OrganisationEntry> find(OrganisationSearch search, int first, int size) {
        return organisations.found(search, first, size);
    }

    @Everybody("The directory is read by all")
    public long count(OrganisationSearch search) {
        return organisations.count(search);
    }

    @Everybody("The map of the country is public")
    public List<PrefectureLine> prefectures() {
        return prefectures.inOrder();
    }

    /** @throws NoSuchOrganisation when there is none of this id */
    @Everybody("The directory is read by all")
    public OrganisationForm open(Long id) {
        return OrganisationForms.of(organisations.byId(id).orElseThrow(NoSuchOrganisation::new));
    }

    /** Whether somebody is there now, and when that changes. */
    @Everybody("The directory is read by all")
    public OpenNow openNow(Long id) {
        return OpenNow.of(calendar.of(id), clock.instant());
    }

    /**
     * Writes an organisation down: below the one that was chosen, else where it belongs by its kind and prefecture.
     *
     * @throws OrganisationListedAlready when the chamber or the corporate number is there already
     * @throws NotPermitted when its place in the tree is not below the caller's organisations
     */
    @Needs(Permission.ORGANISATIONS)
    public Long add(OrganisationForm form) {
        var reader = reader(form);
        var facts = reader.read();
        var organisation = new Organisation(facts.kind(), facts.name());
        organisation.describe(facts);
        organisations.add(organisation, reader.readParent());
        access.require(Permission.ORGANISATIONS, organisation.getId());
        return organisation.getId();
    }

    /**
     * Saves what was typed. The place in the tree is changed first: whoever moves something holds the tree before any
     * organisation.
     *
     * @throws OrganisationEditedMeanwhile when somebody else has saved since the form was opened
     * @throws OrganisationListedAlready when it would become a chamber, or have a number, that is there already
     * @throws OrganisationInItself when it would come below itself
     * @throws NotPermitted when it would leave or come below somebody without the caller's right there
     */
    @Needs(Permission.ORGANISATIONS)
    public void change(@Of(value = Thing.ORGANISATION, by = "id") OrganisationForm form) {
        var organisation = organisations.byId(form.id()).orElseThrow(NoSuchOrganisation::new);
        if (!String.valueOf(organisation.getVersion()).equals(form.version())) {
            throw new OrganisationEditedMeanwhile();
        }
        var reader = reader(form);
        var facts = reader.read();
        place(organisation, reader.readParent());
        organisation.describe(facts);
        organisations.settle(organisation);
    }

    private void place(Organisation organisation, Long parent) {
        if (!Objects.equals(organisation.getParentId(), parent)) {
            requireAt(organisation.getParentId());
            requireAt(parent);
            tree.move(organisation.getId(), parent);
        }
    }

    /** @param above null: the top, where only those stand who answer for the whole country */
    private void requireAt(Long above) {
        if (above != null) {
            access.require(Permission.ORGANISATIONS, above);
        } else if (!access.scope(Permission.ORGANISATIONS).everywhere()) {
            throw new NotPermitted();
        }
    }

    private OrganisationFormReader reader(OrganisationForm form) {
        return new OrganisationFormReader(form, byCode());
    }

    private Map<String, Prefecture> byCode() {
        return prefectures.all().stream().collect(Collectors.toMap(Prefecture::getCode, Function.identity()));
    }
}

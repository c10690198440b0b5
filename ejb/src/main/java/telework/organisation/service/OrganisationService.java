package telework.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.area.Prefecture;
import telework.area.PrefectureLine;
import telework.area.Prefectures;
import telework.common.service.Roles;
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
import telework.organisation.OrganisationFacts;
import telework.organisation.OrganisationListedAlready;
import telework.organisation.OrganisationSearch;
import telework.organisation.Organisations;

/** The organisations as people look them up and edit them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class OrganisationService {

    @Inject
    Organisations organisations;

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
     * Writes an organisation down.
     *
     * @throws OrganisationListedAlready when the chamber or the corporate number is there already
     * @throws telework.membership.NotPermitted when its place in the tree is not below the caller's organisations
     */
    @Needs(Permission.ORGANISATIONS)
    public Long add(OrganisationForm form) {
        var facts = read(form);
        var organisation = new Organisation(facts.kind(), facts.name());
        organisation.describe(facts);
        organisations.add(organisation);
        access.require(Permission.ORGANISATIONS, organisation.getId());
        return organisation.getId();
    }

    /**
     * Saves what was typed.
     *
     * @throws OrganisationEditedMeanwhile when somebody else has saved since the form was opened
     * @throws OrganisationListedAlready when it would become a chamber, or have a number, that is there already
     */
    @Needs(Permission.ORGANISATIONS)
    public void change(@Of(value = Thing.ORGANISATION, by = "id") OrganisationForm form) {
        var organisation = organisations.byId(form.id()).orElseThrow(NoSuchOrganisation::new);
        if (!String.valueOf(organisation.getVersion()).equals(form.version())) {
            throw new OrganisationEditedMeanwhile();
        }
        organisation.describe(read(form));
        organisations.settle(organisation);
    }

    private OrganisationFacts read(OrganisationForm form) {
        return new OrganisationFormReader(form, byCode()).read();
    }

    private Map<String, Prefecture> byCode() {
        return prefectures.all().stream().collect(Collectors.toMap(Prefecture::getCode, Function.identity()));
    }
}

package telework.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.area.Prefecture;
import telework.area.PrefectureLine;
import telework.area.Prefectures;
import telework.common.service.Roles;
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
public class OrganisationService {

    @Inject
    Organisations organisations;

    @Inject
    Prefectures prefectures;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    /** By kind, prefecture and reading. */
    public List<OrganisationEntry> find(OrganisationSearch search, int first, int size) {
        return organisations.found(search, first, size);
    }

    public long count(OrganisationSearch search) {
        return organisations.count(search);
    }

    public List<PrefectureLine> prefectures() {
        return prefectures.inOrder();
    }

    /** @throws NoSuchOrganisation when there is none of this id */
    public OrganisationForm open(Long id) {
        return OrganisationForms.of(organisations.byId(id).orElseThrow(NoSuchOrganisation::new));
    }

    /** Whether somebody is there now, and when that changes. */
    public OpenNow openNow(Long id) {
        return OpenNow.of(calendar.of(id), clock.instant());
    }

    /**
     * Writes an organisation down.
     *
     * @throws OrganisationListedAlready when the chamber or the corporate number is there already
     */
    public Long add(OrganisationForm form) {
        var facts = read(form);
        var organisation = new Organisation(facts.kind(), facts.name());
        organisation.describe(facts);
        organisations.add(organisation);
        organisations.settle(organisation);
        return organisation.getId();
    }

    /**
     * Saves what was typed.
     *
     * @throws OrganisationEditedMeanwhile when somebody else has saved since the form was opened
     * @throws OrganisationListedAlready when it would become a chamber, or have a number, that is there already
     */
    public void change(OrganisationForm form) {
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

package telework.organisation.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import telework.area.Prefectures;
import telework.common.Check;
import telework.common.FileName;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.organisation.ChamberFile;
import telework.organisation.ChamberList;
import telework.organisation.ChamberListLine;
import telework.organisation.ChamberListRefused;
import telework.organisation.ChamberListTakenMeanwhile;
import telework.organisation.ChamberLists;
import telework.organisation.ChamberOutcome;
import telework.organisation.NoSuchChamberList;
import telework.organisation.Organisation;
import telework.organisation.Organisations;

/** Takes over lists of chambers: first as a proposal that changes nothing, then as a whole or not at all. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class ChamberImport {

    @Inject
    ChamberLists lists;

    @Inject
    Organisations organisations;

    @Inject
    Prefectures prefectures;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    @Needs(value = Permission.LOOK, nationwide = true)
    public List<ChamberListLine> latestFirst() {
        return lists.latestFirst();
    }

    /**
     * Keeps a list as a proposal.
     *
     * @return its id, under which the report is found
     * @throws telework.csv.BrokenCsv saying where the file broke
     */
    @Needs(value = Permission.ORGANISATIONS, nationwide = true)
    public Long propose(String fileName, byte[] bytes) {
        var file = ChamberFile.read(bytes);
        var check = new Check();
        var name = check.required("file", fileName, text -> new FileName(text).value());
        check.orRefuse();
        var list = new ChamberList(name, file.encoding().name(), bytes, clock.instant(), caller());
        lists.add(list);
        return list.getId();
    }

    /** What the list would do now; of one that was taken over, what it did. */
    @Needs(value = Permission.LOOK, nationwide = true)
    public ChamberProposal report(Long id) {
        var list = lists.byId(id).orElseThrow(NoSuchChamberList::new);
        var rows = list.getLine().taken()
                ? lists.rows(id).stream().map(ChamberProposalRow::of).toList()
                : plan(list).stream().map(ChamberPlan.Step::row).toList();
        return new ChamberProposal(list.getLine(), rows);
    }

    /**
     * Takes the list over as it stands against the directory now, all of it in one transaction.
     *
     * @throws ChamberListRefused when a row is refused
     * @throws ChamberListTakenMeanwhile when somebody has taken it over meanwhile
     * @throws telework.organisation.OrganisationListedAlready when somebody writes one of its chambers down at the same moment
     */
    @Needs(value = Permission.ORGANISATIONS, nationwide = true)
    public void take(Long id) {
        var list = lists.byId(id).orElseThrow(NoSuchChamberList::new);
        if (lists.take(id, clock.instant(), caller()) != 1) {
            throw new ChamberListTakenMeanwhile();
        }
        var steps = plan(list);
        if (steps.stream().anyMatch(step -> step.row().outcome() == ChamberOutcome.REFUSED)) {
            throw new ChamberListRefused();
        }
        steps.forEach(step -> lists.note(id, step.done(carryOut(step))));
    }

    private Long carryOut(ChamberPlan.Step step) {
        var organisation = step.existing() == null
                ? new Organisation(step.facts().kind(), step.facts().name())
                : step.existing();
        if (step.facts() != null) {
            organisation.describe(step.facts());
            organisations.add(organisation);
            organisations.settle(organisation);
        }
        return organisation.getId();
    }

    private List<ChamberPlan.Step> plan(ChamberList list) {
        return new ChamberPlan(prefectures.all(), lists.known()).of(list.read());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

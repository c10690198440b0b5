package telework.bulk.web;

import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import telework.bulk.service.BulkChoice;
import telework.bulk.service.BulkOrder;
import telework.bulk.service.BulkOutcome;
import telework.bulk.service.BulkRow;
import telework.bulk.service.BulkService;
import telework.bulk.service.BulkVerb;
import telework.common.Invalid;
import telework.common.Violation;
import telework.organisation.OrganisationLine;
import telework.seminar.ThemeLine;
import telework.seminar.service.SchedulingService;
import telework.seminar.service.TimetableService;
import telework.seminar.web.StaffFilter;
import telework.web.Page;

/** Shows what would become of the chosen sessions, does it when staff agree, and tells what became of each. */
@Page
public class BulkPage {

    @Inject
    HttpServletRequest request;

    @Inject
    BulkService bulk;

    @Inject
    SchedulingService scheduling;

    @Inject
    TimetableService timetable;

    private String reason;
    private String organiser;
    private String theme;
    private String daysBefore;
    private String atTime;
    private boolean sure;

    private List<BulkRow> rows = List.of();
    private List<BulkOutcome> outcomes = List.of();
    private boolean tried;

    /** What needs nothing to be told is tried at once. */
    public void show() {
        if (!getVerb().isAsking() && !tried && outcomes.isEmpty()) {
            attempt();
        }
    }

    public void attempt() {
        rows = bulk.preview(chosen(), order());
        tried = true;
    }

    public void perform() {
        if (getVerb().isIrreversible() && !sure) {
            throw new Invalid(List.of(new Violation("sure", "invalid.bulk.sure")));
        }
        outcomes = bulk.perform(agreed(), order());
    }

    private List<String> chosen() {
        if ("true".equals(request.getParameter("all"))) {
            return scheduling.codes(StaffFilter.in(request).read(), BulkService.MOST + 1);
        }
        return values("s").toList();
    }

    /** What the preview showed as possible, each with its version. */
    private List<BulkChoice> agreed() {
        return values("agreed").map(BulkChoice::read).toList();
    }

    private Stream<String> values(String name) {
        return Stream.of(Objects.requireNonNullElse(request.getParameterValues(name), new String[0]));
    }

    private BulkOrder order() {
        return new BulkOrder(getVerb(), reason, organiser, theme, daysBefore, atTime);
    }

    /** What is wanted; handing in when the address says nothing that is known. */
    public BulkVerb getVerb() {
        return Stream.of(BulkVerb.values())
                .filter(verb -> verb.name().equals(request.getParameter("verb")))
                .findFirst()
                .orElse(BulkVerb.SUBMIT);
    }

    public BulkVerb[] getVerbs() {
        return BulkVerb.values();
    }

    public List<BulkRow> getPossible() {
        return rows.stream().filter(BulkRow::isPossible).toList();
    }

    public List<BulkRow> getImpossible() {
        return rows.stream().filter(row -> !row.isPossible()).toList();
    }

    /** How many people will get the news. */
    public int getPeople() {
        return getVerb() == BulkVerb.CANCEL
                ? getPossible().stream().mapToInt(BulkRow::people).sum()
                : 0;
    }

    /** How many other sessions change because they are of the same seminars. */
    public int getSiblings() {
        return getVerb().isOfSeminar()
                ? getPossible().stream().mapToInt(BulkRow::siblings).sum()
                : 0;
    }

    public boolean isTried() {
        return tried;
    }

    /** Whether there is something to agree to; while the form comes back, what was pressed tells. */
    public boolean isAgreeable() {
        return Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                ? !getPossible().isEmpty()
                : request.getParameter("form:perform") != null;
    }

    /** Whether more were chosen than are done at once. */
    public boolean isTooMany() {
        return rows.size() >= BulkService.MOST;
    }

    public int getMost() {
        return BulkService.MOST;
    }

    public List<BulkOutcome> getOutcomes() {
        return outcomes;
    }

    public long getDone() {
        return outcomes.stream().filter(BulkOutcome::isDone).count();
    }

    public List<OrganisationLine> getOrganisations() {
        return scheduling.organisations();
    }

    public List<ThemeLine> getThemes() {
        return timetable.themes();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDaysBefore() {
        return daysBefore;
    }

    public void setDaysBefore(String daysBefore) {
        this.daysBefore = daysBefore;
    }

    public String getAtTime() {
        return atTime;
    }

    public void setAtTime(String atTime) {
        this.atTime = atTime;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}

package telework.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import telework.audit.Action;
import telework.audit.AuditLine;
import telework.audit.ChainHead;
import telework.audit.service.AuditService;
import telework.web.ConsoleTexts;
import telework.web.Option;
import telework.web.Page;

/** The trail, latest first, searched by what stands in the address. */
@Page
public class AuditPage {

    private static final int ROWS = 50;
    private static final String PATH = "/console/audit";

    @Inject
    AuditService audit;

    @Inject
    HttpServletRequest request;

    @Inject
    ConsoleTexts texts;

    @Inject
    TrailTexts trail;

    private AuditCriteria criteria;
    private List<AuditLine> lines = List.of();
    private ChainHead head;

    /** One row more than is shown tells whether there are older ones. */
    public void show() {
        criteria = AuditCriteria.of(request);
        var search = criteria.search(audit.organisation(criteria.said().get("organisation")));
        lines = audit.lines(search, criteria.behind(), ROWS + 1);
        head = audit.head();
    }

    public List<AuditLine> getLines() {
        return lines.subList(0, Math.min(ROWS, lines.size()));
    }

    /** Null on the last page. */
    public String getOlder() {
        if (lines.size() <= ROWS) {
            return null;
        }
        var last = lines.get(ROWS - 1);
        return PATH + criteria.query().with(AuditCriteria.BEHIND, last.occurredAt() + "_" + last.id());
    }

    /** Null on the first page. */
    public String getNewest() {
        return criteria.behind() == null ? null : PATH + criteria.query();
    }

    public String getExport() {
        return PATH + ".csv" + criteria.query();
    }

    public List<Option> getActions() {
        return Arrays.stream(Action.values())
                .map(each -> option(each.name(), texts.say("AuditAction." + each), "action"))
                .toList();
    }

    public List<Option> getTypes() {
        return audit.subjectTypes().stream()
                .map(each -> option(each, trail.subject(each), "type"))
                .toList();
    }

    private Option option(String value, String label, String name) {
        return new Option(value, label, value.equals(criteria.said().get(name)));
    }

    public Map<String, String> getSaid() {
        return criteria.said();
    }

    public boolean isNarrowed() {
        return criteria.isNarrowed();
    }

    public String getHead() {
        return texts.say("audit.head", head.position(), head.hash());
    }
}

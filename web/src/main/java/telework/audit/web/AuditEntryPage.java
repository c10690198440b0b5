package telework.audit.web;

import jakarta.inject.Inject;
import telework.audit.service.AuditService;
import telework.audit.service.AuditSheet;
import telework.web.Page;

/** One entry of the trail: what was before, and what after. */
@Page
public class AuditEntryPage {

    @Inject
    AuditService audit;

    private Long id;
    private AuditSheet sheet;

    /** Masked, until somebody asks for more. */
    public void show() {
        if (sheet == null) {
            sheet = audit.masked(id);
        }
    }

    /** By a form and not by an address: a look that leaves a record is no look by chance. */
    public void reveal() {
        sheet = audit.inTheClear(id);
    }

    /** Also true before anything is looked up, for only then is the button found that was pressed. */
    public boolean isMasked() {
        return sheet == null || sheet.personal() && !sheet.clear();
    }

    public AuditSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

package telework.firm.web;

import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.firm.service.FirmMerging;
import telework.firm.service.FirmService;
import telework.firm.service.FirmView;
import telework.registration.service.FirmHistoryService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** What would come of making one firm of two, and the button that does: {@code /console/firms/merge?from=…&into=…}. */
@Page
public class FirmMergePage {

    @Inject
    @Param
    String from;

    @Inject
    @Param
    String into;

    @Inject
    FirmService firms;

    @Inject
    FirmMerging merging;

    @Inject
    FirmHistoryService registrations;

    @Inject
    ConsoleTexts texts;

    private FirmView goes;
    private FirmView stays;
    private Long moving;

    /** A firm that is not there is a page that is not there. */
    public void open() {
        getGoes();
        getStays();
    }

    public void merge() {
        merging.merge(FirmId.read(from), FirmId.read(into));
        Messages.addFlashGlobalInfo("{0}", texts.say("merge.done"));
        Faces.redirect("/console/firms/%s", FirmId.read(into));
    }

    public FirmView getGoes() {
        if (goes == null) {
            goes = firms.see(FirmId.read(from));
        }
        return goes;
    }

    public FirmView getStays() {
        if (stays == null) {
            stays = firms.see(FirmId.read(into));
        }
        return stays;
    }

    /** Whether both have a number of their own, and so are two corporations to the tax agency. */
    public boolean isTwoNumbers() {
        return getGoes().line().corporateNumber() != null && getStays().line().corporateNumber() != null;
    }

    /** How many registrations would move. */
    public Long getMoving() {
        if (moving == null) {
            moving = registrations.count(FirmId.read(from));
        }
        return moving;
    }

    public String getFrom() {
        return from;
    }

    public String getInto() {
        return into;
    }
}

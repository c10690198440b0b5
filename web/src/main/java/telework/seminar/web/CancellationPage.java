package telework.seminar.web;

import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.seminar.AdmissionLine;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionOffer;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Asks once more before a session is called off, and says whom it concerns. */
@Page
public class CancellationPage {

    @Inject
    @Param
    String code;

    @Inject
    SeminarService seminars;

    @Inject
    ConsoleTexts texts;

    private String reason;
    private SessionOffer offer;

    public void show() {
        offer = seminars.session(code);
    }

    public void cancel() {
        seminars.cancel(code, reason);
        Messages.addFlashGlobalInfo("{0}", texts.say("cancellation.done"));
        Faces.redirect("/console/sessions/%s", code);
    }

    /** How many people will get the news. */
    public int getPeople() {
        return offer.admissions().stream().mapToInt(CancellationPage::people).sum();
    }

    private static int people(AdmissionLine line) {
        return line.confirmed() + line.waiting();
    }

    public SessionOffer getOffer() {
        return offer;
    }

    public String getCode() {
        return code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

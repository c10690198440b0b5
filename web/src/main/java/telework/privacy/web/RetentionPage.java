package telework.privacy.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.consent.Purpose;
import telework.privacy.LegalHoldLine;
import telework.privacy.service.RetentionPlan;
import telework.privacy.service.RetentionService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** How long people are remembered, whom the next night will forget, and what is held back. */
@Page
public class RetentionPage {

    @Inject
    RetentionService retention;

    @Inject
    ConsoleTexts texts;

    private String programme;
    private Purpose purpose = Purpose.REGISTRATION;
    private String days;
    private String session;
    private String reason;
    private List<RetentionPlan> plans;
    private List<LegalHoldLine> holds;

    public void keep() {
        retention.keepFor(programme, purpose, days);
        done("retention.kept");
    }

    public void hold() {
        retention.hold(session, reason);
        done("retention.held");
    }

    public void lift(Long hold) {
        retention.lift(hold);
        done("retention.lifted");
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/privacy");
    }

    /** Asked for first of all, so that whoever may not see it sees nothing. */
    public List<RetentionPlan> getPlans() {
        if (plans == null) {
            plans = retention.plans();
        }
        return plans;
    }

    public List<LegalHoldLine> getHolds() {
        if (holds == null) {
            holds = retention.holds();
        }
        return holds;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package telework.consent.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.consent.Purpose;
import telework.consent.service.ConsentEditing;
import telework.consent.service.ConsentForm;
import telework.consent.service.ConsentVersion;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** What people are told before they give their data: now, and in earlier versions. */
@Page
public class WordingPage {

    @Inject
    ConsentEditing editing;

    @Inject
    ConsoleTexts texts;

    private List<ConsentVersion> versions;
    private Integer follows;
    private String ja;
    private String en;

    public void publish() {
        editing.publish(new ConsentForm(getPurpose(), getFollows(), getJa(), getEn()));
        Messages.addFlashGlobalInfo("{0}", texts.say("wording.published"));
        Faces.redirect("/console/privacy/wording?purpose=" + getPurpose());
    }

    /** What the address says; to take registrations where it says nothing that there is. */
    public Purpose getPurpose() {
        var asked = Faces.getRequestParameter("purpose");
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.name().equals(asked))
                .findFirst()
                .orElse(Purpose.REGISTRATION);
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    /** The latest first. */
    public List<ConsentVersion> getVersions() {
        if (versions == null) {
            versions = editing.versions(getPurpose());
        }
        return versions;
    }

    private ConsentVersion current() {
        return getVersions().get(0);
    }

    /** The version that the form began with. */
    public Integer getFollows() {
        return follows == null ? Integer.valueOf(current().version()) : follows;
    }

    public void setFollows(Integer follows) {
        this.follows = follows;
    }

    public String getJa() {
        return ja == null ? current().wording().ja() : ja;
    }

    /** Nothing typed is told from nothing sent. */
    public void setJa(String typed) {
        ja = typed == null ? "" : typed;
    }

    public String getEn() {
        return en == null ? current().wording().en() : en;
    }

    public void setEn(String typed) {
        en = typed == null ? "" : typed;
    }
}

package telework.seminar.web;

import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.seminar.service.CopyForm;
import telework.seminar.service.CopyService;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionOffer;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Copies a seminar as a new draft, on other days. */
@Page
public class CopyPage {

    @Inject
    @Param
    String code;

    @Inject
    SeminarService seminars;

    @Inject
    CopyService copies;

    @Inject
    ConsoleTexts texts;

    private String title;
    private String startsOn;
    private boolean keepWeekdays = true;
    private boolean whole;
    private SessionOffer offer;

    public void show() {
        offer = seminars.session(code);
        title = title == null ? offer.line().title() : title;
    }

    public void copy() {
        var copy = copies.copy(code, new CopyForm(title, startsOn, keepWeekdays, whole));
        Messages.addFlashGlobalInfo("{0}", texts.say("copy.done"));
        Faces.redirect("/console/sessions/%s", copy);
    }

    /** How many sessions a copy of the whole would have. */
    public int getSessions() {
        return copies.sessionsOf(code);
    }

    public SessionOffer getOffer() {
        return offer;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }

    public boolean isKeepWeekdays() {
        return keepWeekdays;
    }

    public void setKeepWeekdays(boolean keepWeekdays) {
        this.keepWeekdays = keepWeekdays;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}

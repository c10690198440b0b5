package telework.registration.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import telework.registration.Registration.Status;
import telework.registration.service.RegistrationService;
import telework.seminar.web.SessionSpeaker;
import telework.web.Page;

/** What a person sees behind the link of the mail; other pages correct it and give it up. */
@Page
public class RegistrationPage {

    @Inject
    RegistrationService registrations;

    @Inject
    SessionSpeaker speaker;

    private RegistrationSheet sheet;

    public void load() {
        if (sheet == null) {
            var view = registrations.see(token());
            sheet = new RegistrationSheet(view, speaker.words(view.session()));
        }
    }

    /** By one click: who waits gives nothing away that could not be had again. */
    public void leave() {
        if (!Faces.getContext().getResponseComplete()) {
            var view = registrations.leaveQueue(token());
            Faces.redirect("/r/" + token() + (view.status() == Status.CONFIRMED ? "?seated=1" : ""));
        }
    }

    public RegistrationSheet getSheet() {
        load();
        return sheet;
    }

    public List<String> getSteps() {
        return RegistrationSteps.in(speaker.texts());
    }

    public String getTitle() {
        return speaker.texts().say(isDone() ? "registration.done" : "registration.title");
    }

    /** Whether the person has come here straight from the form. */
    public boolean isDone() {
        return isLiving() && Faces.getRequestParameter("done") != null;
    }

    /** Whether the person has come here straight from a correction. */
    public boolean isChanged() {
        return isLiving() && Faces.getRequestParameter("changed") != null;
    }

    /** Whether a seat came free before the person could leave the queue. */
    public boolean isSeated() {
        return getSheet().isConfirmed() && Faces.getRequestParameter("seated") != null;
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }

    /** What became of their wishes for accommodation, to whoever has come here from that page; else empty. */
    public String getTold() {
        var told = Faces.getRequestParameter("told");
        return told == null
                ? ""
                : speaker.texts().say("1".equals(told) ? "accommodation.told" : "accommodation.takenBack");
    }

    private boolean isLiving() {
        load();
        return !sheet.isCancelled() && !sheet.isCalledOff();
    }
}

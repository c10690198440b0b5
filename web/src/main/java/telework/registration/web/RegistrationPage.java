package telework.registration.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import telework.registration.service.RegistrationService;
import telework.seminar.web.SessionSpeaker;
import telework.web.Page;

/** What a person sees and may do behind the link of the mail. */
@Page
public class RegistrationPage {

    @Inject
    RegistrationService registrations;

    @Inject
    SessionSpeaker speaker;

    private boolean loaded;
    private RegistrationSheet sheet;

    /** Once for each request; the button of a form that is sent is looked for before any action. */
    public void load() {
        if (!loaded) {
            loaded = true;
            var view = registrations.see(token());
            sheet = new RegistrationSheet(view, speaker.words(view.session()));
        }
    }

    public void cancel() {
        if (Faces.getContext().getResponseComplete()) {
            return;
        }
        registrations.cancel(token());
        Faces.redirect("/r/" + token());
    }

    public RegistrationSheet getSheet() {
        load();
        return sheet;
    }

    public String getTitle() {
        return speaker.texts().say(isDone() ? "registration.done" : "registration.title");
    }

    /** Whether the person has come here straight from the form. */
    public boolean isDone() {
        return Faces.getRequestParameter("done") != null && !sheet.isCancelled();
    }

    private String token() {
        return Faces.getRequestParameter("token");
    }
}

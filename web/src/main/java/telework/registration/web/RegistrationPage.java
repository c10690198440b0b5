package telework.registration.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
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

    private String token;
    private boolean done;
    private RegistrationSheet sheet;

    public void load() {
        var view = registrations.see(token);
        sheet = new RegistrationSheet(view, speaker.words(view.session()));
    }

    public void cancel() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getResponseComplete()) {
            return;
        }
        registrations.cancel(token);
        faces.getExternalContext().redirect("/r/" + token);
    }

    public RegistrationSheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return speaker.texts().say(isDone() ? "registration.done" : "registration.title");
    }

    /** Whether the person has come here straight from the form. */
    public boolean isDone() {
        return done && !sheet.isCancelled();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}

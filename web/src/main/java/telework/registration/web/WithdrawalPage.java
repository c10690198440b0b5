package telework.registration.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import telework.registration.service.RegistrationService;
import telework.seminar.web.SessionSpeaker;
import telework.web.Page;

/** Asks once more before a registration is given up, and says what becomes of the seat. */
@Page
public class WithdrawalPage {

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

    public void withdraw() {
        if (!Faces.getContext().getResponseComplete()) {
            registrations.cancel(token());
            Faces.redirect("/r/" + token());
        }
    }

    public RegistrationSheet getSheet() {
        load();
        return sheet;
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }
}

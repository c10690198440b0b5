package telework.registration.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import telework.registration.service.HolderService;
import telework.web.Language;
import telework.web.Page;

/** Asks for the link to all registrations of a mailbox; what it answers tells nobody whether there are any. */
@Page
public class BookingsPage {

    @Inject
    HolderService holders;

    @Inject
    Language language;

    private String email;
    private boolean sent;

    public void ask() {
        holders.askForLink(email, language.getCode());
        Faces.redirect("/bookings?sent=true");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}

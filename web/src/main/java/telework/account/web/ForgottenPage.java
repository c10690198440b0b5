package telework.account.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import telework.account.service.PasswordService;
import telework.web.Language;
import telework.web.Page;

/** Asks for a link to a new password; what it answers tells nobody whether the address has an account. */
@Page
public class ForgottenPage {

    @Inject
    PasswordService passwords;

    @Inject
    Language language;

    private String email;
    private boolean sent;

    public void ask() {
        passwords.askForReset(email, language.getCode());
        Faces.redirect("/login/forgotten?sent=true");
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

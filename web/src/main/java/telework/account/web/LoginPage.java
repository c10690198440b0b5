package telework.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.account.service.Recognised;
import telework.account.service.SignIn;
import telework.web.ConsoleTexts;
import telework.web.Page;
import telework.web.SourceAddress;

/** Signing in: the first step, and for those without a second factor the only one. */
@Page
public class LoginPage {

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    SourceAddress source;

    @Inject
    HttpServletRequest request;

    @Inject
    ConsoleTexts texts;

    private String to;
    private boolean expired;
    private boolean chosen;
    private String email;
    private String password;

    public void signIn() {
        var recognised = email == null || password == null
                ? Optional.<Recognised>empty()
                : signIn.withPassword(email, password.toCharArray(), source.of(request));
        if (recognised.isEmpty()) {
            Messages.addGlobalError("{0}", texts.say("login.wrong"));
        } else {
            Faces.redirect(entrance.letIn(recognised.get(), to));
        }
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }

    /** Whether a password has just been chosen. */
    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

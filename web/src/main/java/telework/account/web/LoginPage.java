package telework.account.web;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Signing in. */
@Page
public class LoginPage {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    @Inject
    ConsoleTexts texts;

    private String to;
    private boolean expired;
    private String email;
    private String password;

    /** The session gets a new id, so that nobody who knew the old one is signed in with it. */
    public void signIn() {
        if (email == null || password == null || !isRight()) {
            Messages.addGlobalError("{0}", texts.say("login.wrong"));
            return;
        }
        Faces.redirect(Destination.safe(to));
    }

    private boolean isRight() {
        request.getSession();
        request.changeSessionId();
        var credential = new UsernamePasswordCredential(email, password);
        HttpServletResponse response = Faces.getResponse();
        return security.authenticate(
                        request, response, AuthenticationParameters.withParams().credential(credential))
                == AuthenticationStatus.SUCCESS;
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

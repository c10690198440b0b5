package telework.account.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import telework.account.service.PasswordService;
import telework.common.EmailAddress;
import telework.common.Secret;
import telework.web.Language;
import telework.web.Page;

/** Chooses a password by the link of a mail. Opening the page uses nothing up: programs that scan mails open links too. */
@Page
public class PasswordPage {

    @Inject
    PasswordService passwords;

    @Inject
    Language language;

    private String owner;
    private String password;

    public void choose() {
        passwords.choose(token(), password, language.getCode());
        Faces.redirect("/login?chosen=true");
    }

    private static Secret token() {
        return new Secret(Faces.getRequestParameter("token"));
    }

    /** Whose password it is; null when the link opens nothing (any more). */
    public String getOwner() {
        if (owner == null) {
            owner = passwords.owner(token()).map(EmailAddress::value).orElse(null);
        }
        return owner;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

package telework.account.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.account.service.FactorState;
import telework.account.service.PasswordService;
import telework.account.service.SecondFactorService;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;

/** The account of whoever is signed in. */
@Page
public class MePage {

    @Inject
    PasswordService passwords;

    @Inject
    SecondFactorService factors;

    @Inject
    OwnPassword own;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private String present;
    private String password;
    private FactorState factor;

    public void changePassword() {
        var proven = own.proven(present);
        own.goOn(passwords.change(proven, password, language.getCode()));
        Messages.addFlashGlobalInfo("{0}", texts.say("me.password.changed"));
        Faces.redirect("/console/me");
    }

    public FactorState getFactor() {
        if (factor == null) {
            factor = factors.state();
        }
        return factor;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

package telework.account.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.account.service.AccountService;
import telework.account.service.InvitationForm;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;

/** Invites a colleague. */
@Page
public class InvitationPage {

    @Inject
    AccountService accounts;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private String name;
    private String email;

    public void send() {
        accounts.invite(new InvitationForm(email, name), language.getCode());
        Messages.addFlashGlobalInfo("{0}", texts.say("accounts.invited"));
        Faces.redirect("/console/accounts");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

package telework.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.account.AccountLine;
import telework.account.service.AccountService;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.QueryString;
import telework.web.ShowsRefusals;
import telework.web.Table;

/** Those who may sign in, searched by what stands in the address. */
@Named
@ViewScoped
@ShowsRefusals
public class AccountsPage implements Serializable {

    @Inject
    AccountService accounts;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private String words;
    private Table<AccountLine> table;

    public void show() {
        var service = accounts;
        var wanted = Objects.toString(words, "");
        table = new Table<>((first, size) -> service.find(wanted, first, size), () -> service.count(wanted));
    }

    public void inviteAgain(Long id) {
        accounts.inviteAgain(id, language.getCode());
        done("accounts.invited");
    }

    public void deactivate(Long id) {
        accounts.deactivate(id);
        done("accounts.deactivated");
    }

    public void reactivate(Long id) {
        accounts.reactivate(id);
        done("accounts.reactivated");
    }

    public void removeSecondFactor(Long id) {
        accounts.removeSecondFactor(id, language.getCode());
        done("accounts.secondFactor.removed");
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/accounts" + QueryString.NONE.with("q", words));
    }

    public Table<AccountLine> getTable() {
        return table;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

package telework.token.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.membership.Permission;
import telework.organisation.web.AddressedOrganisation;
import telework.token.service.TokenForm;
import telework.token.service.TokenLine;
import telework.token.service.TokenService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** What programs of an organisation come in with. A new token is shown in the answer to its form, and never again. */
@Page
public class TokensPage {

    @Inject
    TokenService tokens;

    @Inject
    AddressedOrganisation organisation;

    @Inject
    ConsoleTexts texts;

    private String called;
    private String[] scopes = {};
    private String until;
    private String made;
    private List<TokenLine> lines;
    private List<Permission> lendable;

    /** Asks first whether this may be seen at all. */
    public void open() {
        Faces.getExternalContext().setResponseHeader("Cache-Control", "no-store");
        getLines();
    }

    public void make() {
        made = tokens.make(new TokenForm(organisation.key(), called, List.of(scopes), until))
                .value();
        lines = null;
    }

    public void revoke(Long token) {
        tokens.revoke(token);
        Messages.addFlashGlobalInfo("{0}", texts.say("tokens.revoked"));
        Faces.redirect("/console/organisations/%s/tokens", organisation.key());
    }

    public List<TokenLine> getLines() {
        if (lines == null) {
            lines = tokens.of(organisation.key());
        }
        return lines;
    }

    /** What whoever looks may lend; empty: they may make no token. */
    public List<Permission> getLendable() {
        if (lendable == null) {
            lendable = tokens.lendable(organisation.key());
        }
        return lendable;
    }

    /** What can be chosen beside looking, which is always among it. */
    public List<Permission> getChoices() {
        return getLendable().stream()
                .filter(permission -> permission != Permission.LOOK)
                .toList();
    }

    /** Null unless one has just been made. */
    public String getMade() {
        return made;
    }

    public String getCalled() {
        return called;
    }

    public void setCalled(String called) {
        this.called = called;
    }

    public String[] getScopes() {
        return scopes;
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}

package telework.oidc.web;

import jakarta.inject.Inject;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.account.web.OwnPassword;
import telework.oidc.Errand;
import telework.oidc.service.ConnectionService;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;

/** Connects the account of whoever is signed in with the provider, or parts them: for whoever tells the password once more. */
@Page
public class ConnectionPage {

    static final String HERE = "/console/me/provider";

    @Inject
    ConnectionService connections;

    @Inject
    ProviderDoor door;

    @Inject
    OwnPassword own;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private String present;
    private boolean asked;
    private Instant since;

    public void connect() {
        door.send(Errand.connect(own.proven(present).account()));
    }

    public void disconnect() {
        own.goOn(connections.disconnect(own.proven(present), language.getCode()));
        Messages.addFlashGlobalInfo("{0}", texts.say("connection.undone"));
        Faces.redirect(HERE);
    }

    /** Null while there is no connection. */
    public Instant getSince() {
        if (!asked && door.isOpen()) {
            since = connections.since().orElse(null);
            asked = true;
        }
        return since;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}

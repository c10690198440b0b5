package telework.oidc.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import telework.common.Secret;
import telework.common.service.PublicAddress;
import telework.oidc.Errand;
import telework.oidc.service.ProviderSettings;
import telework.oidc.service.ProviderSignIn;
import telework.web.Language;
import telework.web.Page;

/** The provider's button, wherever people come in. */
@Page
public class ProviderDoor {

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderSignIn provider;

    @Inject
    PublicAddress address;

    @Inject
    Language language;

    private Boolean invited;

    /** @param to where in the console the person was going; null: the first page */
    public void signIn(String to) {
        send(Errand.signIn(to));
    }

    /** Takes the invitation by whose link the page was opened. */
    public void accept() {
        send(Errand.accept(link()));
    }

    void send(Errand errand) {
        var departure = provider.send(errand);
        BrowserCookie.give(Faces.getResponse(), departure.browser(), address);
        Faces.redirect(departure.address());
    }

    /** Whether there is a provider. */
    public boolean isOpen() {
        return settings.isConfigured();
    }

    /** Whether the link by which the page was opened is an invitation that the provider's word can take. */
    public boolean isInvited() {
        if (invited == null) {
            invited = provider.isInvitation(link());
        }
        return invited;
    }

    /** What the provider is called. */
    public String getLabel() {
        return settings.label(language.isEnglish());
    }

    private static Secret link() {
        return new Secret(Faces.getRequestParameter("token"));
    }
}

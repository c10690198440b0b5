package telework.oidc.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.account.web.Entrance;
import telework.account.web.OwnPassword;
import telework.common.Secret;
import telework.common.service.PublicAddress;
import telework.oidc.service.Arrival;
import telework.oidc.service.ProviderSignIn;
import telework.oidc.service.Return;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;
import telework.web.SourceAddress;

/** Where the provider sends people back to. Who is let in goes on from here; all others are told why not, and what to do. */
@Page
public class ReturnPage {

    @Inject
    ProviderSignIn provider;

    @Inject
    Entrance entrance;

    @Inject
    OwnPassword own;

    @Inject
    SourceAddress source;

    @Inject
    PublicAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    public void arrive() {
        var back = back();
        BrowserCookie.takeAway(Faces.getResponse(), address);
        goOn(provider.receive(back));
    }

    private Return back() {
        return new Return(
                secret("state"),
                Faces.getRequestParameter("code"),
                Faces.getRequestParameter("error"),
                Faces.getRequestParameter("iss"),
                BrowserCookie.read(request, address),
                own.present().orElse(null),
                source.of(request),
                language.getCode());
    }

    private static Secret secret(String parameter) {
        var value = Faces.getRequestParameter(parameter);
        return value == null ? null : new Secret(value);
    }

    private void goOn(Arrival arrival) {
        if (arrival.isConnected()) {
            Messages.addFlashGlobalInfo("{0}", texts.say("connection.done"));
            Faces.redirect(ConnectionPage.HERE);
        } else {
            var next = entrance.letIn(arrival.recognised(), arrival.to());
            ProviderSession.remember(request, arrival.token());
            Faces.redirect(next);
        }
    }
}

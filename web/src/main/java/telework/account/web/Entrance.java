package telework.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;
import telework.account.service.Recognised;
import telework.account.service.SignIn;
import telework.common.service.PublicAddress;

/** The way from a right password into the console. */
@RequestScoped
public class Entrance {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    @Inject
    SignIn signIn;

    @Inject
    PublicAddress address;

    /**
     * Remembers the step that is done. The session gets a new id at each, so that nobody who knew the old one comes in with it.
     * Whoever was signed in here before is signed out: a session is one person's, for the container as for us.
     *
     * @param to where the person was going; null: the first page
     * @return where to go now
     */
    public String letIn(Recognised recognised, String to) {
        leaveToOne();
        request.getSession();
        request.changeSessionId();
        SessionKey.give(request, Faces.getResponse(), address);
        if (!recognised.codeOwed()) {
            tellContainer(recognised);
        }
        SignedIn.remember(request, recognised);
        return recognised.codeOwed() ? Destination.code(to) : Destination.safe(to);
    }

    private void leaveToOne() {
        try {
            if (request.getUserPrincipal() != null) {
                SignedIn.end(request);
            }
        } catch (ServletException refused) {
            throw new IllegalStateException("The container lets nobody leave", refused);
        }
    }

    private void tellContainer(Recognised recognised) {
        HttpServletResponse response = Faces.getResponse();
        var ticket = AuthenticationParameters.withParams().credential(signIn.ticket(recognised));
        if (security.authenticate(request, response, ticket) != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container refuses a ticket of our own");
        }
    }
}

package telework.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Staff sign in on a page of our own and go on where they were going. Not the mechanism that Jakarta Security brings for
 * this: it repeats the post of a session that has expired, which Faces can only refuse, and answers Ajax with a page.
 */
@AutoApplySession
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return context.notifyContainerAboutLogin(stores.validate(credential));
        }
        return context.isProtected() ? sendToLogin(request, response) : context.doNothing();
    }

    private static AuthenticationStatus sendToLogin(HttpServletRequest request, HttpServletResponse response) {
        try {
            Destination.of(request).askToSignIn(response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package telework.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import telework.token.service.TokenTicket;

/**
 * Staff sign in on a page of our own and go on where they were going. Not the mechanism that Jakarta Security brings for
 * this: it repeats the post of a session that has expired, which Faces can only refuse, and answers Ajax with a page.
 *
 * <p>Programs come in with a token, for one request each. Where they do, nobody is known by a cookie, so that no page of another
 * site can have a browser ask there in somebody's name. That is why the session is looked after here and not by
 * {@code @AutoApplySession}, which knows no exception.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    private static final String FOR_PROGRAMS = "/api/v1/console";
    private static final String REGISTER_SESSION = "jakarta.servlet.http.registerSession";

    @Inject
    IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var credential = context.getAuthParameters().getCredential();
        if (credential instanceof TokenTicket) {
            return context.notifyContainerAboutLogin(stores.validate(credential));
        }
        if (request.getRequestURI().startsWith(FOR_PROGRAMS)) {
            return context.doNothing();
        }
        if (request.getUserPrincipal() != null) {
            return stillIn(request, context);
        }
        if (credential != null) {
            return letIn(context, credential);
        }
        return context.isProtected() ? sendToLogin(request, response) : context.doNothing();
    }

    /** From now on the container knows them by their session (Jakarta Authentication, 3.8.4). */
    @SuppressWarnings("unchecked")
    private AuthenticationStatus letIn(HttpMessageContext context, Credential credential) {
        var status = context.notifyContainerAboutLogin(stores.validate(credential));
        if (status == AuthenticationStatus.SUCCESS) {
            context.getMessageInfo().getMap().put(REGISTER_SESSION, Boolean.TRUE.toString());
        }
        return status;
    }

    private static AuthenticationStatus stillIn(HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        var known = new CallerPrincipalCallback(context.getClientSubject(), request.getUserPrincipal());
        try {
            context.getHandler().handle(new Callback[] {known});
            return AuthenticationStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException refused) {
            throw new AuthenticationException(refused);
        }
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

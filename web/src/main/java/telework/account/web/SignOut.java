package telework.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import telework.account.service.SignIn;
import telework.oidc.service.ProviderSignIn;
import telework.oidc.web.ProviderSession;

/**
 * The way out of the console, at the provider too for whoever came by it. It is no action of the page that is left: it must
 * not depend on what stands there, nor on whether it can be shown again.
 */
@WebServlet("/logout")
public class SignOut extends HttpServlet {

    @Inject
    ProviderSignIn provider;

    @Inject
    SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var token = ProviderSession.token(request);
        var caller = request.getUserPrincipal();
        if (caller != null) {
            signIn.out(caller.getName());
        }
        SignedIn.end(request);
        response.sendRedirect(token.flatMap(provider::farewell).orElse("/login"));
    }
}

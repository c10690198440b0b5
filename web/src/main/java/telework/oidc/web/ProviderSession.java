package telework.oidc.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The provider's token by which somebody came in: it names the session there that is to end with ours. */
public final class ProviderSession {

    private static final String TOKEN = "telework.providerToken";

    private ProviderSession() {}

    static void remember(HttpServletRequest request, String token) {
        request.getSession().setAttribute(TOKEN, token);
    }

    /** Empty for whoever came in by a password. */
    public static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(TOKEN))
                .map(String.class::cast);
    }
}

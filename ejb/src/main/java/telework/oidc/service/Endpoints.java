package telework.oidc.service;

import jakarta.json.JsonObject;
import java.net.URI;
import telework.oidc.ProviderUnavailable;

/**
 * Where the provider does what.
 *
 * @param userinfo null where there is none
 * @param endSession null where signing out is no affair of the provider
 */
record Endpoints(URI authorization, URI token, URI jwks, URI userinfo, URI endSession) {

    /** From the document of OpenID Connect Discovery 1.0. @throws ProviderUnavailable when it lacks what is required */
    static Endpoints of(JsonObject document) {
        return new Endpoints(
                required(document, "authorization_endpoint"),
                required(document, "token_endpoint"),
                required(document, "jwks_uri"),
                uri(document, "userinfo_endpoint"),
                uri(document, "end_session_endpoint"));
    }

    private static URI required(JsonObject document, String name) {
        var found = uri(document, name);
        if (found == null) {
            throw new ProviderUnavailable("its document has no " + name);
        }
        return found;
    }

    private static URI uri(JsonObject document, String name) {
        try {
            return Claims.text(document, name).map(URI::create).orElse(null);
        } catch (IllegalArgumentException wrong) {
            throw new ProviderUnavailable(name + " is no address", wrong);
        }
    }
}

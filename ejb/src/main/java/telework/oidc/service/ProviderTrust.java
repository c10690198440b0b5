package telework.oidc.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is believed of what the provider says of people, and what it has to say. */
@ApplicationScoped
public class ProviderTrust {

    @Inject
    @ConfigProperty(name = "telework.oidc.claims", defaultValue = "id_token")
    String claims = "id_token";

    @Inject
    @ConfigProperty(name = "telework.oidc.accept")
    Optional<String> accept = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.second-factor.acr")
    Optional<String> acr = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.second-factor.amr")
    Optional<String> amr = Optional.empty();

    /** Whether claims come from userinfo; else the signed token has them. */
    boolean isByUserinfo() {
        return "userinfo".equals(claims);
    }

    /** Whether people are as the settings ask for: each claim that is named, {@code name=one|other}. */
    boolean isAccepted(JsonObject told) {
        return ProviderSettings.words(accept).map(RequiredClaim::parse).allMatch(required -> required.isMet(told));
    }

    /** Whether the signed token says that there was more than a password, in one of the words that the settings believe. */
    boolean isSecondFactor(JsonObject token) {
        return says(token, "acr", acr) || says(token, "amr", amr);
    }

    private static boolean says(JsonObject token, String name, Optional<String> believed) {
        var told = Claims.texts(token, name);
        return ProviderSettings.words(believed).anyMatch(told::contains);
    }
}

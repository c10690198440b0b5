package telework.oidc.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which provider people may come by. Without an issuer there is none, and nothing of it is shown. */
@ApplicationScoped
public class ProviderSettings {

    @Inject
    @ConfigProperty(name = "telework.oidc.issuer")
    Optional<String> issuer = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.client-id")
    Optional<String> clientId = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.client-secret")
    Optional<String> clientSecret = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.client-key")
    Optional<String> clientKey = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.client-authentication", defaultValue = "client_secret_basic")
    String clientAuthentication = "client_secret_basic";

    @Inject
    @ConfigProperty(name = "telework.oidc.scopes", defaultValue = "openid")
    String scopes = "openid";

    @Inject
    @ConfigProperty(name = "telework.oidc.label")
    Optional<String> label = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.label-en")
    Optional<String> labelEnglish = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.hosts")
    Optional<String> hosts = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.timeout", defaultValue = "PT5S")
    Duration timeout = Duration.ofSeconds(5);

    @Inject
    @ConfigProperty(name = "telework.oidc.authorization-endpoint")
    Optional<String> authorizationEndpoint = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.token-endpoint")
    Optional<String> tokenEndpoint = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.jwks-uri")
    Optional<String> jwksUri = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.userinfo-endpoint")
    Optional<String> userinfoEndpoint = Optional.empty();

    @Inject
    @ConfigProperty(name = "telework.oidc.end-session-endpoint")
    Optional<String> endSessionEndpoint = Optional.empty();

    /** Whether there is a provider at all. */
    public boolean isConfigured() {
        return issuer.isPresent() && clientId.isPresent();
    }

    /** What its button says after 'sign in with', in the language; the host of the issuer where no setting says it. */
    public String label(boolean english) {
        var japanese = label.orElseGet(() -> URI.create(issuer()).getHost());
        return english ? labelEnglish.orElse(japanese) : japanese;
    }

    /** Where forms of ours may lead a browser beside to ourselves: origins, for a Content Security Policy. Empty without a provider. */
    public List<String> origins() {
        return isConfigured()
                ? authorities().stream().map(this::origin).sorted().toList()
                : List.of();
    }

    private String origin(String authority) {
        return URI.create(issuer()).getScheme() + "://" + authority;
    }

    /** Hosts, with ports, that may be asked; there are no others. */
    Set<String> authorities() {
        return Stream.concat(Stream.of(URI.create(issuer()).getAuthority()), words(hosts))
                .collect(Collectors.toSet());
    }

    String issuer() {
        return issuer.orElseThrow(() -> new IllegalStateException("Set telework.oidc.issuer"));
    }

    String clientId() {
        return clientId.orElseThrow(() -> new IllegalStateException("Set telework.oidc.client-id"));
    }

    Optional<String> clientSecret() {
        return clientSecret;
    }

    /** A private key as JWK; empty: we show a secret, or nothing. */
    Optional<String> clientKey() {
        return clientKey;
    }

    /** Whether the secret goes into the form, not into the head. */
    boolean isSecretPosted() {
        return "client_secret_post".equals(clientAuthentication);
    }

    String scopes() {
        return scopes;
    }

    /** How long one answer of the provider may take, as a whole. */
    Duration timeout() {
        return timeout;
    }

    /** Endpoints that the settings name in place of the provider's own document; empty: it is read. */
    Optional<Endpoints> endpoints() {
        return authorizationEndpoint.map(authorization -> new Endpoints(
                URI.create(authorization),
                uri("token-endpoint", tokenEndpoint),
                uri("jwks-uri", jwksUri),
                userinfoEndpoint.map(URI::create).orElse(null),
                endSessionEndpoint.map(URI::create).orElse(null)));
    }

    private static URI uri(String key, Optional<String> value) {
        return URI.create(value.orElseThrow(() -> new IllegalStateException("Set telework.oidc." + key)));
    }

    static Stream<String> words(Optional<String> list) {
        return Arrays.stream(list.orElse("").split("[,\\s]+")).filter(word -> !word.isEmpty());
    }
}

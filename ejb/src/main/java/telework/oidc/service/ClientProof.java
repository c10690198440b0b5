package telework.oidc.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import telework.common.Secret;

/** How we show the provider that it is us (OpenID Connect Core 1.0, section 9): by a key of ours, by a secret, or not at all. */
@Dependent
public class ClientProof {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final String BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Inject
    ProviderSettings settings;

    @Inject
    Clock clock;

    /** Puts it into the form or the head of a request for tokens. */
    void add(Map<String, String> form, HttpRequest.Builder request, URI endpoint) {
        form.put("client_id", settings.clientId());
        if (settings.clientKey().isPresent()) {
            form.put("client_assertion_type", BEARER);
            form.put("client_assertion", assertion(endpoint));
        } else if (settings.isSecretPosted()) {
            settings.clientSecret().ifPresent(secret -> form.put("client_secret", secret));
        } else if (settings.clientSecret().isPresent()) {
            form.remove("client_id");
            request.header(
                    "Authorization", "Basic " + basic(settings.clientSecret().get()));
        }
    }

    /** Both parts are encoded as in a form before (RFC 6749, 2.3.1). */
    private String basic(String secret) {
        var text = encoded(settings.clientId()) + ":" + encoded(secret);
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String assertion(URI endpoint) {
        try {
            var key = JWK.parse(settings.clientKey().get());
            var header =
                    new JWSHeader.Builder(algorithm(key)).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims(endpoint));
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, header.getAlgorithm()));
            return token.serialize();
        } catch (ParseException | JOSEException wrong) {
            throw new IllegalStateException(
                    "telework.oidc.client-key has to be a private key as JWK (RSA or P-256)", wrong);
        }
    }

    private static JWSAlgorithm algorithm(JWK key) {
        return KeyType.EC.equals(key.getKeyType()) ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
    }

    private JWTClaimsSet claims(URI endpoint) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(settings.clientId())
                .subject(settings.clientId())
                .audience(endpoint.toString())
                .jwtID(Secret.next().value())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

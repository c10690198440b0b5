package telework.oidc.service;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import telework.oidc.ProviderUnavailable;

/** Where the provider does what, and by which keys it signs: asked of it (OpenID Connect Discovery 1.0), and kept for a while. */
@ApplicationScoped
public class ProviderDirectory {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String DOCUMENT = "/.well-known/openid-configuration";

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderLine line;

    @Inject
    Clock clock;

    /** Two who find it old ask both, rather than one wait for the other. */
    private volatile Page page;

    private record Page(Endpoints endpoints, JWKSource<SecurityContext> keys, Instant until) {}

    /** @throws ProviderUnavailable when the provider does not tell; then it is asked anew the next time */
    Endpoints endpoints() {
        return page().endpoints();
    }

    /** The keys are asked for when they are needed, and once more for a key that is not among them. */
    JWKSource<SecurityContext> keys() {
        return page().keys();
    }

    private Page page() {
        var known = page;
        if (known == null || clock.instant().isAfter(known.until())) {
            var endpoints = settings.endpoints().orElseGet(this::ask);
            known = new Page(endpoints, keys(endpoints.jwks()), clock.instant().plus(KEPT));
            page = known;
        }
        return known;
    }

    private Endpoints ask() {
        var issuer = settings.issuer();
        var document = new ProviderLine.Answer(
                        200, line.read(HttpRequest.newBuilder(), URI.create(issuer.replaceFirst("/$", "") + DOCUMENT)))
                .json();
        if (!issuer.equals(Claims.text(document, "issuer").orElse(null))) {
            throw new ProviderUnavailable("its document is of another issuer");
        }
        var endpoints = Endpoints.of(document);
        line.check(endpoints.authorization());
        return endpoints;
    }

    private JWKSource<SecurityContext> keys(URI from) {
        return JWKSourceBuilder.<SecurityContext>create(url(from), this::retrieve)
                .refreshAheadCache(false)
                .build();
    }

    private Resource retrieve(URL from) throws IOException {
        try {
            return new Resource(line.read(HttpRequest.newBuilder(), URI.create(from.toString())), "application/json");
        } catch (ProviderUnavailable unavailable) {
            throw new IOException(unavailable);
        }
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}

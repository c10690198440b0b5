package telework.oidc.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import telework.oidc.ProviderUnavailable;

/**
 * The line to the provider: only to its own hosts, only by TLS (but for this very machine), never where an answer points to, and
 * each call within the time and the size that are set.
 */
@ApplicationScoped
public class ProviderLine {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    @Inject
    ProviderSettings settings;

    private HttpClient client;

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    record Answer(int status, String text) {

        /** @throws ProviderUnavailable when it is none */
        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            } catch (JsonException unreadable) {
                throw new ProviderUnavailable("no JSON", unreadable);
            }
        }
    }

    /** What stands there. @throws ProviderUnavailable for anything but 200 */
    String read(HttpRequest.Builder request, URI from) {
        var answer = send(request.uri(from), from);
        if (answer.status() != 200) {
            throw new ProviderUnavailable(from + " answered " + answer.status());
        }
        return answer.text();
    }

    /** @throws ProviderUnavailable when nothing comes, not in time, or too much */
    Answer send(HttpRequest.Builder request, URI to) {
        check(to);
        var coming =
                client.sendAsync(request.uri(to).timeout(settings.timeout()).build(), head -> new BoundedBody());
        try {
            var answer = coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), text(answer));
        } catch (TimeoutException | ExecutionException failed) {
            coming.cancel(true);
            throw new ProviderUnavailable(to + " does not answer", failed);
        } catch (InterruptedException interrupted) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new ProviderUnavailable(to + " was not awaited", interrupted);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** @throws ProviderUnavailable for an address that is not one of the provider's */
    void check(URI address) {
        boolean safe = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
        if (!safe || !settings.authorities().contains(address.getAuthority())) {
            throw new ProviderUnavailable(address + " is not of the issuer, nor named in telework.oidc.hosts");
        }
    }
}

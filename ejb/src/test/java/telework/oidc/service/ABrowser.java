package telework.oidc.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import telework.account.service.Recognised;
import telework.common.Secret;
import telework.oidc.SmallProvider;

/** Goes to the provider, where the person says yes, and is sent back. */
final class ABrowser {

    private final HttpClient client = HttpClient.newHttpClient();

    Return follow(Departure departure, Recognised session, String source) {
        var back = SmallProvider.fields(location(departure.address()).getRawQuery());
        return new Return(
                new Secret(back.get("state")),
                back.get("code"),
                null,
                back.get("iss"),
                departure.browser(),
                session,
                source,
                "ja");
    }

    private URI location(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            var answer = client.send(request, BodyHandlers.ofString());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

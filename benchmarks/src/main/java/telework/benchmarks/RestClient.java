package telework.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls the server as another system would; connections are kept. */
final class RestClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String REGISTRATION = """
            {"admission": "VENUE", "consent": true, "organisation": {"name": "測定商事株式会社"},
             "attendees": [{"familyName": "佐藤", "givenName": "花子", "familyNameKana": "サトウ",
                            "givenNameKana": "ハナコ", "email": "%s"}]}
            """;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    RestClient(URI base) {
        this.base = base;
    }

    /** Registers one more of the crowd, who has to be confirmed. */
    Work registering(Crowd crowd) {
        return () -> register(crowd.next());
    }

    /** Asks the server for nothing but an answer: the limit of the way to it. */
    Work asking() {
        var request = request("health/live").GET().build();
        return () -> require(200, send(request));
    }

    /** What the server answers at an address; anything but 200 is an error. */
    String read(String path) throws IOException, InterruptedException {
        var answer = send(request(path).GET().build());
        require(200, answer);
        return answer.body();
    }

    private void register(Crowd.Person person) throws IOException, InterruptedException {
        var answer = send(request("api/v1/seminars/" + person.session() + "/registrations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", person.idempotencyKey())
                .POST(HttpRequest.BodyPublishers.ofString(REGISTRATION.formatted(person.email())))
                .build());
        require(201, answer);
        if (!answer.body().contains("\"CONFIRMED\"")) {
            throw new IllegalStateException("Not confirmed: " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void require(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.request() + ": " + answer.statusCode() + "\n" + answer.body());
        }
    }
}

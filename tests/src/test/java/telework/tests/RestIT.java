package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other systems rely on, asked of the running server with its invented seminars. */
class RestIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningServer server;

    private record Answer(int status, String type, JsonObject body) {}

    @BeforeAll
    static void start() {
        server = RunningServer.start(RunningServer.dataFolder("rest"), Map.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listsWhatCanBeAttended() {
        var tokyo = get("seminars?prefecture=13&vacancy=true&size=5").body();

        assertThat(tokyo.keySet()).containsExactlyInAnyOrder("items", "page", "size", "total");
        var item = tokyo.getJsonArray("items").getJsonObject(0);
        assertThat(item.keySet())
                .contains(
                        "code",
                        "seminar",
                        "title",
                        "organiser",
                        "prefecture",
                        "mode",
                        "startsAt",
                        "endsAt",
                        "admissions",
                        "status");
        assertThat(item.getString("mode")).isEqualTo("HYBRID");
        assertThat(item.getString("startsAt")).endsWith("+09:00");
        assertThat(item.getJsonArray("admissions").getJsonObject(0).keySet())
                .containsExactlyInAnyOrder("kind", "capacity", "available", "waiting");
    }

    @Test
    void registersOnceUnderAKeyAndLetsThePersonSeeAndCancel() {
        var code = code("seminars?prefecture=13&vacancy=true");
        var entry = entry("rest-one@example.jp");

        var first = post(code, "key-1", entry);
        var again = post(code, "key-1", entry);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().getString("status")).isEqualTo("CONFIRMED");
        assertThat(again.body()).isEqualTo(first.body());
        var manage = first.body().getString("manageUrl");
        var token = manage.substring(manage.lastIndexOf('/') + 1);
        assertThat(get("registrations/" + token)
                        .body()
                        .getJsonObject("attendee")
                        .getString("familyNameKana"))
                .isEqualTo("ヤマダ");
        assertThat(send(request("registrations/" + token).DELETE()).body().getString("status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void correctsWhatThePatchNamesAndNothingElse() {
        var code = code("seminars?prefecture=13&vacancy=true");
        var token = register(code, "rest-four@example.jp");
        register(code, "rest-five@example.jp");

        var corrected = patch(
                token, "{\"attendee\": {\"givenName\": \"花子\", \"givenNameKana\": \"ﾊﾅｺ\"}, \"organisation\": null}");

        assertThat(corrected.status()).isEqualTo(200);
        var attendee = corrected.body().getJsonObject("attendee");
        assertThat(attendee.getString("familyName")).isEqualTo("山田");
        assertThat(attendee.getString("givenName")).isEqualTo("花子");
        assertThat(attendee.getString("givenNameKana")).isEqualTo("ハナコ");
        assertThat(corrected.body().getJsonObject("organisation")).isEmpty();
        assertThat(get("registrations/" + token).body()).isEqualTo(corrected.body());
        assertThat(patch(token, "{\"attendee\": {\"email\": \"REST-five@example.jp\"}}"))
                .extracting(Answer::status, Answer::type)
                .containsExactly(409, "duplicate");
    }

    @Test
    void refusesAPatchThatIsWrongOrTooLateOrOfNothing() {
        var token = register(code("seminars?prefecture=13&vacancy=true"), "rest-six@example.jp");

        var wrong = patch(token, "{\"attendee\": {\"email\": null, \"givenName\": 7}, \"status\": \"CONFIRMED\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(fields(wrong)).containsExactlyInAnyOrder("status", "attendee.givenName");
        assertThat(fields(patch(token, "{\"attendee\": {\"email\": null}}"))).containsExactly("attendee.email");
        assertThat(patch("unknown", "{}").status()).isEqualTo(404);

        send(request("registrations/" + token).DELETE());
        assertThat(patch(token, "{\"attendee\": {\"givenName\": \"次郎\"}}"))
                .extracting(Answer::status, Answer::type)
                .containsExactly(409, "too-late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[{}]", "7", "\"text\"", "{\"attendee\":", ""})
    void aBodyThatIsNoObjectIsAProblemLikeAnyOther(String body) {
        var code = code("seminars?prefecture=13&vacancy=true");
        var token = register(code, "rest-body-%s@example.jp".formatted(Integer.toHexString(body.hashCode())));

        assertThat(patch(token, body)).extracting(Answer::status, Answer::type).containsExactly(400, "http-400");
        assertThat(post(code, null, body)).extracting(Answer::status).isIn(400, 422);
    }

    @Test
    void queuesWhereItIsFullAndRefusesWhereNobodyQueues() {
        var waiting = post(code("seminars?prefecture=23"), null, entry("rest-two@example.jp"));
        var full = post(code("seminars?prefecture=40"), null, entry("rest-two@example.jp"));

        assertThat(waiting.status()).isEqualTo(201);
        assertThat(waiting.body().getString("status")).isEqualTo("WAITLISTED");
        assertThat(waiting.body().getInt("position")).isEqualTo(6);
        assertThat(full).extracting(Answer::status, Answer::type).containsExactly(409, "full");
    }

    @Test
    void refusesTheSameMailboxTwiceAndWhatIsClosed() {
        var code = code("seminars?prefecture=13&vacancy=true");
        post(code, null, entry("rest-three@example.jp"));

        assertThat(post(code, null, entry("REST-three@example.jp")))
                .extracting(Answer::status, Answer::type)
                .containsExactly(409, "duplicate");
        assertThat(post(code("seminars?prefecture=30"), null, entry("rest-three@example.jp")))
                .extracting(Answer::status, Answer::type)
                .containsExactly(409, "closed");
    }

    @Test
    void namesEachFieldThatIsWrongInTheLanguageOfTheCaller() {
        var code = code("seminars?prefecture=13&vacancy=true");

        var answer = send(request("seminars/" + code + "/registrations")
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"admission\":\"VENUE\",\"attendees\":[null],\"consent\":true}")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().getJsonArray("violations").getValuesAs(JsonObject.class))
                .extracting(violation -> violation.getString("field"))
                .contains("attendees[0].email", "attendees[0].familyName");
        assertThat(answer.body().getString("title")).startsWith("Some of what was entered");
    }

    @Test
    void knowsNothingThatIsNotThere() {
        assertThat(post("tm2026-9999-1", null, entry("a@example.jp")))
                .extracting(Answer::status, Answer::type)
                .containsExactly(404, "not-found");
        assertThat(get("registrations/unknown").status()).isEqualTo(404);
        assertThat(get("seminars?from=tomorrow").status()).isEqualTo(422);
        assertThat(get("seminars?q=%00").status()).isEqualTo(200);
        assertThat(get("registrations/a%01b").status()).isEqualTo(404);
    }

    @Test
    void isDescribedAndReady() {
        assertThat(text("openapi")).contains("/api/v1/seminars/{code}/registrations:", "Idempotency-Key");
        assertThat(text("health/ready")).contains("\"status\":\"UP\"");
        assertThat(text("health/live")).contains("\"status\":\"UP\"");
        assertThat(text("metrics")).isNotBlank();
    }

    /** Addresses that people see, and the views behind them by their file names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "console/",
                "console/sessions",
                "console/sessions/new",
                "console/sessions/tm2026-0001-1",
                "console/sessions/tm2026-0001-1/registrations",
                "console/sessions/tm2026-0001-1/cancel",
                "console/imports",
                "console/imports/1",
                "console/outbox",
                "console/sessions.xhtml",
                "console/registrations.xhtml",
                "console/outbox.xhtml"
            })
    void showsNothingOfTheConsoleWithoutSignIn(String path) {
        var answer = exchange(
                HttpRequest.newBuilder(server.base().resolve("/" + path)).build());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login");
    }

    /** Whatever the address looks like before the container has understood it. */
    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/login", "/api/..;/logout", "/api/%2e%2e/logout"})
    void takesNoFormFromAnotherSite(String address) {
        var form = HttpRequest.newBuilder(URI.create(server.base().toString().replaceAll("/$", "") + address))
                .POST(HttpRequest.BodyPublishers.noBody());

        assertThat(exchange(form.copy().header("Sec-Fetch-Site", "cross-site").build())
                        .statusCode())
                .isIn(403, 404, 400);
        assertThat(exchange(form.copy().header("Origin", "https://evil.example").build())
                        .statusCode())
                .isIn(403, 404, 400);
    }

    @Test
    void takesWhatAProgramOfAnotherSiteAsks() {
        var code = code("seminars?prefecture=13&vacancy=true");

        var registered = send(request("seminars/" + code + "/registrations")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Idempotency-Key", "elsewhere")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(entry("elsewhere@example.jp"))));

        assertThat(registered.status()).isEqualTo(201);
    }

    private static String code(String query) {
        return get(query).body().getJsonArray("items").getJsonObject(0).getString("code");
    }

    private static String entry(String email) {
        return """
                {"admission": "VENUE", "consent": true, "answers": {}, "organisation": {"name": "株式会社見本"}, "attendees": [
                  {"familyName": "山田", "givenName": "太郎", "familyNameKana": "やまだ", "givenNameKana": "ﾀﾛｳ", "email": "%s"}]}
                """.formatted(email);
    }

    private static Answer get(String path) {
        return send(request(path).GET());
    }

    private static Answer post(String code, String key, String body) {
        var request = request("seminars/" + code + "/registrations")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(key == null ? request : request.header("Idempotency-Key", key));
    }

    private static Answer patch(String token, String body) {
        return send(request("registrations/" + token)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String register(String code, String email) {
        var manage = post(code, null, entry(email)).body().getString("manageUrl");
        return manage.substring(manage.lastIndexOf('/') + 1);
    }

    private static List<String> fields(Answer refused) {
        return refused.body().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("field"))
                .toList();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.base().resolve("/api/v1/" + path));
    }

    private static Answer send(HttpRequest.Builder request) {
        var response = exchange(request.build());
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            var body = reader.readObject();
            var type = body.getOrDefault("type", JsonValue.NULL).toString().replace("\"", "");
            return new Answer(response.statusCode(), type.substring(type.lastIndexOf(':') + 1), body);
        }
    }

    private static String text(String path) {
        return exchange(HttpRequest.newBuilder(server.base().resolve("/" + path))
                        .build())
                .body();
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

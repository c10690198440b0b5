package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens made at the page, and what programs that hold them may do: every scope against every operation. */
class TokenIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CHAMBER = "若草川商工会議所";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final List<String> SCOPES = List.of("LOOK", "EDIT", "REVIEW", "REGISTRANTS");

    private static final Map<String, String> TOKENS = new LinkedHashMap<>();

    private static BrowserFixture browser;
    private static Page page;
    private static String tokens;

    /**
     * Asked so that it changes nothing where it is allowed.
     *
     * @param scope what it needs
     * @param path behind the code of a session
     */
    private record Operation(String scope, String method, String path, String body) {}

    private static final String TOO_LONG = "{\"reason\": \"" + "長".repeat(501) + "\"}";

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("LOOK", "GET", "", null),
            new Operation("EDIT", "PATCH", "", "{\"version\": \"0\"}"),
            new Operation("EDIT", "POST", "/submission", "{}"),
            new Operation("EDIT", "DELETE", "/submission", null),
            new Operation("EDIT", "POST", "/closing", null),
            new Operation("REVIEW", "POST", "/publication", "{\"version\": \"0\"}"),
            new Operation("REGISTRANTS", "GET", "/registrations", null),
            new Operation("EDIT", "POST", "/cancellation", TOO_LONG),
            new Operation("EDIT", "DELETE", "", null));

    private record Answer(int status, String challenge, Map<String, List<String>> headers, JsonObject body) {}

    @BeforeAll
    static void open() {
        browser = new BrowserFixture(SharedServer.get().base(), "tokens");
        page = browser.visitor();
        browser.signIn(page);
        page.navigate("/console/organisations?q=若草川");
        page.locator("[id='list:table'] a").first().click();
        page.locator("a[href$='/tokens']").click();
        page.waitForURL("**/tokens");
        tokens = page.url();
        SCOPES.forEach(scope -> TOKENS.put(scope, make(scope, scope)));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isMadeAtThePageShownOnceAndRevoked() {
        page.navigate(tokens);
        page.locator("[id='form:make']").click();
        PlaywrightAssertions.assertThat(page.locator("[id='form:name-error']"))
                .not()
                .isEmpty();
        browser.assertAccessibleAtAnyWidth(page);

        var token = make("失効させるもの", "EDIT");
        browser.assertAccessibleAtAnyWidth(page);
        assertThat(get(token, "").status()).isEqualTo(200);
        page.navigate(tokens);
        assertThat(page.content()).contains("失効させるもの").doesNotContain(token);
        browser.picture(page, "tokens");

        page.locator("input[title*='失効させるもの']").click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("失効させました");
        assertRefused(get(token, ""), "invalid_token");
    }

    @Test
    void everyScopeOpensItsOperationsAndNoOther() {
        var code = draft("権限の試験");
        for (var operation : OPERATIONS.subList(0, OPERATIONS.size() - 1)) {
            for (var scope : SCOPES) {
                var answer = ask(scope, operation, code);
                if (scope.equals(operation.scope()) || operation.scope().equals("LOOK")) {
                    assertThat(answer.status()).as(scope + operation).isNotIn(401, 403, 404, 500);
                } else {
                    assertThat(answer.status()).as(scope + operation).isEqualTo(403);
                    assertThat(answer.challenge()).contains("error=\"insufficient_scope\"");
                    assertThat(type(answer)).isEqualTo("not-permitted");
                }
            }
        }
        for (var scope : List.of("LOOK", "REVIEW", "REGISTRANTS")) {
            assertThat(send(TOKENS.get(scope), "POST", "", "{\"title\": \"x\"}").status())
                    .as(scope)
                    .isEqualTo(403);
        }
        assertThat(send(TOKENS.get("EDIT"), "DELETE", "/" + code, null).status())
                .isEqualTo(204);
        assertThat(get(TOKENS.get("LOOK"), "/" + code).status()).isEqualTo(404);
    }

    @Test
    void ofAnotherOrganisationNothingIsThere() {
        var own = codes(get(TOKENS.get("LOOK"), "?size=100"));
        page.navigate("/console/sessions");
        var foreign = page.locator("main a[href*='/console/sessions/tm']").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*/sessions/", ""))
                .filter(code -> !own.contains(code))
                .findFirst()
                .orElseThrow();
        for (var operation : OPERATIONS) {
            assertThat(ask(operation.scope(), operation, foreign).status())
                    .as(operation.toString())
                    .isEqualTo(404);
            assertThat(ask(operation.scope(), operation, "tm2026-9999-9").status())
                    .as(operation.toString())
                    .isEqualTo(404);
        }
    }

    @Test
    void opensNothingWithoutATokenNotEvenToSomebodyWhoIsSignedIn() {
        assertRefused(send(null, "GET", "", null), null);
        assertRefused(get("twm_wrong", ""), "invalid_token");
        var known = TOKENS.get("EDIT");
        var altered = known.substring(0, 20) + (known.charAt(20) == 'A' ? 'B' : 'A') + known.substring(21);
        assertRefused(get(altered, ""), "invalid_token");

        var withCookie = page.request().get("/api/v1/console/sessions");
        assertThat(withCookie.status()).isEqualTo(401);
        assertThat(withCookie.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void aTokenIsNobodyElseThoughACookieComesWithIt() {
        var sent = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .toList();
        var answer = exchange(HttpRequest.newBuilder(address("?size=100"))
                .header("Authorization", "Bearer " + TOKENS.get("LOOK"))
                .header("Cookie", String.join("; ", sent)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(codes(answer)).containsExactlyInAnyOrderElementsOf(codes(get(TOKENS.get("LOOK"), "?size=100")));
        page.navigate(tokens);
        PlaywrightAssertions.assertThat(page.locator("#signOut")).isVisible();
    }

    @Test
    void leadsASessionFromDraftToThePublicAndTheTrailNamesTheToken() {
        var code = draft("番組の試験");
        var seen = get(TOKENS.get("EDIT"), "/" + code).body().getJsonObject("form");
        var patch = Json.createObjectBuilder()
                .add("version", seen.getString("version"))
                .add("fields", complete())
                .build()
                .toString();
        var changed = send(TOKENS.get("EDIT"), "PATCH", "/" + code, patch);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(type(send(TOKENS.get("EDIT"), "PATCH", "/" + code, patch))).isEqualTo("edited-meanwhile");

        var submitted = send(TOKENS.get("EDIT"), "POST", "/" + code + "/submission", "{}");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        var published = send(
                TOKENS.get("REVIEW"),
                "POST",
                "/" + code + "/publication",
                "{\"version\": \"" + submitted.body().getJsonObject("form").getString("version") + "\"}");
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(published.body().getJsonObject("session").getString("status"))
                .isEqualTo("PUBLISHED");
        assertThat(get(TOKENS.get("REGISTRANTS"), "/" + code + "/registrations")
                        .body()
                        .getInt("total"))
                .isZero();
        assertThat(type(get(TOKENS.get("REGISTRANTS"), "/" + code + "/registrations?status=nonsense")))
                .isEqualTo("invalid");
        var cancelled = send(TOKENS.get("EDIT"), "POST", "/" + code + "/cancellation", "{}");
        assertThat(cancelled.body().getJsonObject("session").getString("status"))
                .isEqualTo("CANCELLED");

        page.navigate("/console/audit?type=Session&action=VIEWED");
        PlaywrightAssertions.assertThat(page.locator("main table")).containsText("REGISTRANTS（" + CHAMBER);
        page.navigate("/console/sessions/" + code + "/review");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("token:");
    }

    private static JsonObject complete() {
        return Json.createObjectBuilder()
                .add("description", "在宅勤務の始め方を説明します。")
                .add("day", LocalDate.now(JAPAN).plusDays(10).toString())
                .add("startsAt", "14:00")
                .add("endsAt", "15:30")
                .add("mode", "ONLINE")
                .add("onlineCapacity", 40)
                .add("onlineUrl", "https://example.jp/online")
                .add("contactName", "担当")
                .add("contactEmail", "desk@example.jp")
                .build();
    }

    private static String draft(String title) {
        var answer = send(TOKENS.get("EDIT"), "POST", "", "{\"title\": \"" + title + "\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        var code = answer.body().getString("code");
        assertThat(answer.headers().get("location").get(0)).endsWith("/api/v1/console/sessions/" + code);
        return code;
    }

    /** @return the token, as the page shows it once */
    private static String make(String name, String scope) {
        page.navigate(tokens);
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:until']").fill(LocalDate.now(JAPAN).plusDays(30).toString());
        if (!scope.equals("LOOK")) {
            page.locator("input[type=checkbox][value=" + scope + "]").check();
        }
        page.locator("[id='form:make']").click();
        return page.locator("#made").inputValue();
    }

    private static void assertRefused(Answer answer, String error) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.challenge())
                .isEqualTo("Bearer realm=\"telework\"" + (error == null ? "" : ", error=\"" + error + "\""));
        assertThat(type(answer)).isEqualTo("unauthorized");
        assertThat(answer.headers().keySet()).doesNotContain("set-cookie");
    }

    private static Set<String> codes(Answer answer) {
        return Set.copyOf(answer.body().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("code"))
                .toList());
    }

    private static String type(Answer answer) {
        return answer.body().getString("type").replaceAll(".*:", "");
    }

    private static Answer ask(String scope, Operation operation, String code) {
        return send(TOKENS.get(scope), operation.method(), "/" + code + operation.path(), operation.body());
    }

    private static Answer get(String token, String path) {
        return send(token, "GET", path, null);
    }

    private static Answer send(String token, String method, String path, String body) {
        var request = HttpRequest.newBuilder(address(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return exchange(request);
    }

    private static URI address(String path) {
        return SharedServer.get().base().resolve("/api/v1/console/sessions" + path);
    }

    private static Answer exchange(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var challenge = response.headers().firstValue("WWW-Authenticate").orElse("");
            return new Answer(
                    response.statusCode(), challenge, response.headers().map(), read(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonObject read(String body) {
        if (body.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}

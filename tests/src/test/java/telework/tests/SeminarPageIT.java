package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a session in every state, for people and for search engines, with its poster and its QR code. */
class SeminarPageIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST_SEMINARS = 200;

    private static BrowserFixture browser;

    enum State {
        OPEN("空席あり", session -> seats(session) > 10 && published(session)),
        FEW("残りわずか", session -> seats(session) > 0 && seats(session) <= 3 && published(session)),
        QUEUE("満席・キャンセル待ち受付中", session -> seats(session) == 0 && waiting(session) > 0 && published(session)),
        CLOSED("受付終了", session -> session.getString("status").equals("CLOSED")),
        CANCELLED("開催中止", session -> session.getString("status").equals("CANCELLED"));

        private final String words;
        private final Predicate<JsonObject> sign;

        State(String words, Predicate<JsonObject> sign) {
            this.words = words;
            this.sign = sign;
        }

        private static boolean published(JsonObject session) {
            return session.getString("status").equals("PUBLISHED");
        }

        private static int seats(JsonObject session) {
            return sum(session, "available");
        }

        private static int waiting(JsonObject session) {
            return sum(session, "waiting");
        }

        private static int sum(JsonObject session, String part) {
            return session.getJsonArray("admissions").getValuesAs(JsonObject.class).stream()
                    .mapToInt(seats -> seats.getInt(part))
                    .sum();
        }
    }

    @BeforeAll
    static void open() {
        browser = new BrowserFixture(SharedServer.get().base(), "seminar");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsForEverybodyInBothLanguages(State state) {
        var page = browser.visitor();
        var address = "/seminars/" + code(state);
        for (var language : List.of("en", "ja")) {
            page.navigate(address + "?lang=" + language);
            for (int width : List.of(320, 1280)) {
                page.setViewportSize(width, 800);
                assertThat(Accessibility.barriersOn(page))
                        .as(state + " " + language + " " + width)
                        .isEmpty();
            }
        }
        browser.picture(page, state.name().toLowerCase());

        assertThat(page.locator(".seminar-panel .badges").innerText()).contains(state.words);
        boolean welcome = state.ordinal() <= State.QUEUE.ordinal();
        assertThat(page.locator("a[href$='/register']:visible").count()).isEqualTo(welcome ? 1 : 0);
    }

    @Test
    void onATelephoneTheWayToRegisterIsAlwaysInSight() {
        var page = browser.visitor();
        page.setViewportSize(320, 640);
        page.navigate("/seminars/" + code(State.OPEN) + "?lang=ja");
        var register = page.locator("a[href$='/register']:visible");

        assertThat(inSight(page, register)).isTrue();
        page.evaluate("window.scrollTo(0, document.body.scrollHeight / 2)");
        assertThat(inSight(page, register)).isTrue();
    }

    @Test
    void whatHasTheFocusIsNotHiddenBehindTheBar() {
        var page = browser.visitor();
        page.setViewportSize(320, 640);
        page.navigate("/seminars/" + code(State.OPEN) + "?lang=ja");
        page.locator("#share-address").focus();

        var field = page.locator("#share-address").boundingBox();
        var bar = page.locator(".seminar-bar").boundingBox();
        assertThat(field.y + field.height).isLessThanOrEqualTo(bar.y);
    }

    @Test
    void searchEnginesReadAnEventAndBothLanguages() {
        var page = browser.visitor();
        var code = code(State.CANCELLED);
        page.navigate("/seminars/" + code + "?lang=en");
        var event = json(page.locator("script[type='application/ld+json']").innerHTML());
        var address = link(page, "canonical");

        assertThat(address).endsWith("/seminars/" + code + "?lang=en");
        assertThat(event.getString("url")).isEqualTo(address);
        assertThat(event.getString("eventStatus")).endsWith("EventCancelled");
        assertThat(page.locator("link[hreflang]").all().stream()
                        .map(one -> one.getAttribute("hreflang"))
                        .toList())
                .containsExactly("ja", "en", "x-default");
        assertThat(page.locator("meta[property='og:image']").getAttribute("content"))
                .endsWith("/share/telework-month.png");
        assertThat(get("/share/telework-month.png").headers().firstValue("Content-Type"))
                .hasValue("image/png");
    }

    @Test
    void thePagesOfAListAreTheirOwnAndItsFiltersAreNot() {
        var page = browser.visitor();
        page.navigate("/seminars?prefecture=13&mode=VENUE&q=&lang=ja");

        assertThat(link(page, "canonical")).endsWith("/seminars?prefecture=13");
    }

    @Test
    void thePosterIsSentOnceAndThenKnown() {
        var address = "/seminars/" + code(State.OPEN) + "/poster.pdf?lang=ja";
        var poster = get(address);
        var tag = poster.headers().firstValue("ETag").orElseThrow();

        assertThat(poster.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/pdf");
        assertThat(new String(poster.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(address.replace("ja", "en"), "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void filesOfWhatIsNotPublicAreNotFound() {
        assertThat(get("/seminars/no-such/poster.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/seminars/no-such/qr.svg").statusCode()).isEqualTo(404);
        assertThat(get("/seminars/" + code(State.OPEN) + "/qr.svg")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("image/svg+xml");
    }

    private static String link(Page page, String relation) {
        return page.locator("link[rel='" + relation + "']").getAttribute("href");
    }

    private static boolean inSight(Page page, Locator what) {
        var box = what.boundingBox();
        return box.y >= 0 && box.y + box.height <= page.viewportSize().height;
    }

    /** Of the first session of the demonstration in this state; its lists leave out what is over. */
    private static String code(State state) {
        var first = json(text(get("/api/v1/seminars?size=1")))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("seminar");
        var programme = first.substring(0, first.indexOf('-'));
        return IntStream.rangeClosed(1, MOST_SEMINARS)
                .mapToObj(number -> session("%s-%04d-1".formatted(programme, number)))
                .flatMap(Optional::stream)
                .filter(state.sign)
                .map(session -> session.getString("code"))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<JsonObject> session(String code) {
        var answer = get("/api/v1/seminars/" + code);
        return answer.statusCode() == 200 ? Optional.of(json(text(answer))) : Optional.empty();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String address, String... headers) {
        var request = HttpRequest.newBuilder(SharedServer.get().base().resolve(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

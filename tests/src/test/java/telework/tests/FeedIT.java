package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import telework.eventlist.EventListColumn;
import telework.eventlist.EventListFile;
import telework.eventlist.EventListRow;

/** What other sites and programs fetch, asked of the running server with its invented seminars. */
class FeedIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = SharedServer.get();
    }

    @Test
    void theCalendarIsValidAndHoldsWhatWasCalledOffToo() {
        var calendar = calendar("/calendar/seminars.ics");

        assertThat(calendar.validate().hasErrors()).isFalse();
        var events = calendar.<CalendarComponent>getComponents("VEVENT");
        assertThat(events).hasSizeGreaterThan(60);
        assertThat(events).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
        assertThat(events).extracting(event -> value(event, "STATUS")).contains("CONFIRMED", "CANCELLED");
        assertThat(events).extracting(event -> value(event, "DESCRIPTION")).noneMatch(text -> text.contains("準備中"));
    }

    @Test
    void theCalendarIsCutByTheCriteriaOfTheSearch() {
        var okinawa = calendar("/calendar/seminars.ics?prefecture=47");

        assertThat(okinawa.getProperty("X-WR-CALNAME").orElseThrow().getValue()).contains("沖縄県");
        assertThat(okinawa.<CalendarComponent>getComponents("VEVENT"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(value(event, "LOCATION")).contains("沖縄県"));
        assertThat(calendar("/calendar/seminars.ics?q=%E7%84%A1%E3%81%84%E8%A8%80%E8%91%89")
                        .getComponents("VEVENT"))
                .isEmpty();
        assertThat(calendar("/calendar/seminars.ics?mode=ONLINE&lang=en").<CalendarComponent>getComponents("VEVENT"))
                .extracting(event -> value(event, "SUMMARY"))
                .contains("Online course 3: security");
    }

    @Test
    void oneSessionIsAFileOfItsOwn() {
        var code = codes().get(0);
        var answer = get("/seminars/" + code + ".ics");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + code + ".ics\"");
        assertThat(parsedCalendar(answer.body()).getComponents("VEVENT")).hasSize(1);
        var changed = answer.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get("/seminars/" + code + ".ics", "If-Modified-Since", changed)
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/seminars/tm1999-0001-1.ics").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/seminars.ics",
                "/feeds/seminars.atom",
                "/opendata/events.csv",
                "/sitemap.xml",
                "/robots.txt"
            })
    void whoHasItAlreadyIsNotSentItAgain(String path) {
        var first = get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = get(path, "If-None-Match", "\"other\", W/" + tag);
        var other = get(path, "If-None-Match", "\"other\"");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).startsWith("public, max-age=");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(first.body());
    }

    @Test
    void criteriaThatMakeNoSenseAreRefusedInWords() {
        var refused = get("/calendar/seminars.ics?from=tomorrow&lang=en");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("from: ").doesNotContain("BEGIN:VCALENDAR");
    }

    @Test
    void theAtomFeedTellsTheLatestChangesFirst() {
        var feed = xml("/feeds/seminars.atom?theme=LABOUR");
        var updated = texts(feed, "updated");

        assertThat(updated).hasSizeGreaterThan(5);
        assertThat(updated.get(0)).isEqualTo(updated.get(1));
        assertThat(updated.subList(1, updated.size())).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(texts(feed, "id")).doesNotHaveDuplicates();
    }

    @Test
    void ourImporterReadsTheOpenDataAndEveryPrefectureIsThere() {
        var answer = bytes("/opendata/events.csv");
        var file = EventListFile.read("events.csv", answer.body());

        assertThat(answer.headers().firstValue("Link").orElseThrow()).contains("rel=\"license\"");
        assertThat(file.bom()).isTrue();
        assertThat(file.rows()).allSatisfy(row -> assertThat(row.extras()).isEmpty());
        assertThat(file.readings())
                .allSatisfy(reading -> assertThat(reading.findings()).isEmpty());
        assertThat(file.rows().stream()
                        .map(row -> row.text(EventListColumn.PREFECTURE))
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .hasSize(47);
    }

    /** Neither who has registered nor where they join online. */
    @ParameterizedTest
    @ValueSource(strings = {"/calendar/seminars.ics", "/feeds/seminars.atom", "/opendata/events.csv"})
    void nothingPrivateIsTold(String path) {
        assertThat(get(path).body()).doesNotContain("meet.example.jp", "demo-");
    }

    @Test
    void theMapOfTheSiteLeadsToPagesThatAreThere() {
        var addresses = texts(xml("/sitemap.xml"), "loc");

        assertThat(addresses).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        Stream.of(addresses.get(0), addresses.get(3), addresses.get(addresses.size() - 1))
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .forEach(path -> assertThat(get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(get("/robots.txt").body()).contains("Disallow: /console", "Disallow: /r/", "/sitemap.xml");
    }

    @Test
    void onlyTheListForOtherSitesMayBeFramedByThem() {
        var list = get("/embed/seminars?prefecture=13&lang=en");
        var page = get("/seminars");

        assertThat(list.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("frame-ancestors *"));
        assertThat(list.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(list.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("script-src 'self'; frame-ancestors 'self'"));
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    }

    @Test
    void theListIsMadeForAnotherSiteAndOpensItsPagesInANewTab() {
        try (var browser = new BrowserFixture(server.base(), "feeds")) {
            var page = browser.visitor();
            page.navigate("/embed");
            page.locator("[id='form:prefecture']").selectOption("13");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この内容で作成する"))
                    .click();
            assertThat(page.locator("textarea.snippet"))
                    .hasValue(Pattern.compile("<iframe src=\".*/embed/seminars\\?prefecture=13\" title=\".+東京都.+"));
            browser.assertAccessible(page);
            browser.picture(page, "embed");

            var link = page.frameLocator("iframe.embed-preview").locator("li a").first();
            assertThat(link).containsText("新しいタブで開きます");
            var opened = page.context().waitForPage(link::click);
            assertThat(opened.locator("h1")).isVisible();
        }
    }

    @Test
    void everyPageAboutTheFeedsIsForEverybody() {
        try (var browser = new BrowserFixture(server.base(), "feeds-pages")) {
            var page = browser.visitor();
            for (var path : List.of(
                    "/opendata", "/embed", "/embed/seminars", "/embed/seminars?from=x", "/embed/seminars?q=none")) {
                for (var language : List.of("ja", "en")) {
                    page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                    browser.assertAccessible(page);
                    page.setViewportSize(320, 800);
                    browser.assertAccessible(page);
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= 320"))
                            .as(path)
                            .isEqualTo(true);
                    browser.picture(page, path.replaceAll("\\W+", "-") + language);
                }
            }
        }
    }

    private static List<String> codes() {
        return EventListFile.read("events.csv", bytes("/opendata/events.csv").body()).rows().stream()
                .map((EventListRow row) -> row.text(EventListColumn.ID))
                .toList();
    }

    private static Calendar calendar(String path) {
        return parsedCalendar(get(path).body());
    }

    private static Calendar parsedCalendar(String text) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static String value(CalendarComponent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    private static Document xml(String path) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes(path).body()));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(path, broken);
        }
    }

    private static List<String> texts(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return send(path, BodyHandlers.ofString(), headers);
    }

    private static HttpResponse<byte[]> bytes(String path) {
        return send(path, BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> body, String... headers) {
        try {
            var request = HttpRequest.newBuilder(server.base().resolve(path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

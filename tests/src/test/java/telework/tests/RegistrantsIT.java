package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import telework.seminar.ASession;

/** The registrants of a session with 100,000 of them: found, shown, exported while a bar tells how far, printed, and let in at the door. */
class RegistrantsIT {

    private static final int PEOPLE = 100_000;
    private static final double A_FILE_IS_WRITTEN_MILLIS = 180_000;

    private static String code;
    private static String small;
    private static ADoor door;
    private static RunningServer server;

    @BeforeAll
    static void fill() {
        var data = RunningServer.dataFolder("registrants");
        var now = Clock.systemUTC().instant();
        Store.H2.fill(data, em -> {
            code = new ACrowd(PEOPLE, now).fill(em);
            small = ASession.withSeats(20)
                    .startingAt(now.plus(Duration.ofDays(9)))
                    .in(em)
                    .getCode();
            door = ADoor.in(em, now);
        });
        server = RunningServer.start(data, Map.of());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void isFoundByReadingAndShownInChosenColumnsWithoutAMouse() {
        try (var browser = new BrowserFixture(server.base(), "registrants")) {
            var staff = signedIn(browser);
            var keys = new Keyboard(staff);
            assertThat(staff.locator(".found")).containsText("100,002件");
            assertThat(staff.locator("table.registrants tbody tr")).hasCount(50);
            assertAccessible(browser, staff, list());
            browser.picture(staff, "many");

            staff.navigate(list());
            keys.reach("#q").type("よしだ").enter();
            assertThat(staff.locator("table.registrants tbody tr")).hasCount(1);
            assertThat(staff.locator("table.registrants td.name")).containsText("𠮷田 花");
            assertThat(staff.url()).contains("q=");
            staff.reload();
            assertThat(staff.locator("#q")).hasValue("よしだ");

            keys.reach(".chooser summary").enter();
            keys.reach("input[value='EMAIL']").type(" ");
            browser.assertAccessibleAtAnyWidth(staff);
            browser.picture(staff, "columns");
            keys.reach("[id='columns:choose']").enter();
            assertThat(staff.locator("td.email")).hasCount(0);
            staff.navigate(list());
            assertThat(staff.locator("td.email")).hasCount(0);
            assertThat(staff.locator("td.number").first()).isVisible();

            assertAccessible(browser, staff, list() + "?q=zzz");
            assertThat(staff.locator(".empty")).isVisible();
        }
    }

    @Test
    void isExportedWhileABarTellsHowFar() throws IOException {
        try (var browser = new BrowserFixture(server.base(), "export")) {
            var staff = signedIn(browser);
            staff.locator("input[value='XLSX']").check();
            staff.locator("[id='form:request']").click();
            var bar = staff.locator(".file-progress progress");
            assertThat(bar).isVisible();
            browser.assertAccessibleAtAnyWidth(staff);
            assertThat(bar).hasAttribute("aria-label", Pattern.compile("100,002件中[1-9].*"));
            browser.picture(staff, "under-way");
            staff.reload();
            assertThat(staff.locator(".file .status").first())
                    .hasText("完成", new LocatorAssertions.HasTextOptions().setTimeout(A_FILE_IS_WRITTEN_MILLIS));
            assertThat(bar).hasCount(0);

            var file = staff.waitForDownload(
                    () -> staff.locator(".file-actions a").first().click());
            assertThat(file.suggestedFilename()).matches(code + "-registrants-\\d{8}-\\d{4}\\.xlsx");
            assertThat(rows(file)).isEqualTo(PEOPLE + 3);
            browser.picture(staff, "done");
        }
    }

    @Test
    void tellsWhichCharactersWindowsLacks() throws IOException {
        try (var browser = new BrowserFixture(server.base(), "substitutions")) {
            var staff = signedIn(browser);
            staff.navigate(list() + "?q=yoshida");
            staff.locator("input[value='CSV_WINDOWS_31J']").check();
            staff.locator("[id='form:request']").click();
            var report = staff.locator(".file-report").first();
            assertThat(report).containsText("2か所");
            report.locator("summary").click();
            assertThat(report.locator("tbody tr")).hasCount(2);
            assertThat(report).containsText("U+20BB7");
            browser.assertAccessibleAtAnyWidth(staff);
            browser.picture(staff, "substitutions");

            var table = staff.waitForDownload(
                    () -> staff.locator(".file-actions a").first().click());
            assertThat(text(table, Charset.forName("windows-31j"))).contains("〓田", "'＝株式会社～");
            var substitutions =
                    staff.waitForDownload(() -> report.locator("p a").click());
            assertThat(text(substitutions, StandardCharsets.UTF_8)).contains("𠮷", "U+301C");

            staff.navigate(list() + "?lang=en");
            browser.assertAccessibleAtAnyWidth(staff);
            staff.navigate(list() + "?lang=ja");
        }
    }

    @Test
    void isStoppedAndDeletedByWhoAskedForIt() {
        try (var browser = new BrowserFixture(server.base(), "export-stopped")) {
            var staff = signedIn(browser);
            int earlier = staff.locator(".file").count();
            staff.locator("[id='form:request']").click();
            assertThat(staff.locator(".file")).hasCount(earlier + 1);
            var newest = staff.locator(".file").first();
            newest.locator("input[id$=':cancel']").click();
            assertThat(newest.locator(".status")).hasText("中止");
            browser.assertAccessibleAtAnyWidth(staff);
            newest.locator("input[id$=':discard']").click();
            assertThat(staff.locator(".file")).hasCount(earlier);
        }
    }

    @Test
    void isPrintedForTheReceptionDeskAndForStaffAlone() {
        try (var browser = new BrowserFixture(server.base(), "roster")) {
            var staff = signedIn(browser);
            assertThat(staff.locator("a[href$='/roster.pdf']")).hasCount(0);
            staff.navigate("/console/sessions/" + small + "/registrations");
            var address = staff.locator("a[href$='/roster.pdf']").getAttribute("href");
            var sheet = staff.request().get(address);
            assertThat(sheet.headers()).containsEntry("cache-control", "private, no-store");
            assertThat(new String(sheet.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
            assertThat(staff.request()
                            .get("/console/sessions/" + code + "/roster.pdf")
                            .status())
                    .isEqualTo(409);

            var stranger = browser.visitor();
            stranger.navigate(address);
            assertThat(stranger.locator("[id='form:password']")).isVisible();
            stranger.navigate("/console/exports/1");
            assertThat(stranger.locator("[id='form:password']")).isVisible();
        }
    }

    /** A scanner is a keyboard that ends with the enter key. */
    @Test
    void isLetInAtTheDoorByScannerNameAndWithoutASeat() {
        try (var browser = new BrowserFixture(server.base(), "door")) {
            var staff = browser.visitor();
            browser.signIn(staff);
            var keys = new Keyboard(staff);
            var desk = "/console/sessions/" + door.code() + "/check-in";
            assertAccessible(browser, staff, desk);
            browser.picture(staff, "desk");

            scan(staff, desk, door.ticket());
            assertThat(staff.locator(".desk-arrived")).containsText("佐藤 花子");
            assertThat(staff.locator(".tally dd").first()).hasText("1名");
            browser.assertAccessibleAtAnyWidth(staff);
            browser.picture(staff, "scanned");
            keys.type(door.ticket()).enter();
            assertThat(staff.locator(".desk-arrived")).containsText("すでに");
            browser.picture(staff, "again");
            scan(staff, desk, "9".repeat(36));
            assertThat(staff.locator(".notice-error")).containsText("受付票ではない");
            assertThat(staff.locator("#typed")).isFocused();
            browser.picture(staff, "forged");

            scan(staff, desk, "さ");
            assertThat(staff.locator(".guest")).hasCount(2);
            browser.assertAccessibleAtAnyWidth(staff);
            browser.picture(staff, "found");
            keys.reach("button[name=arrive]").enter();
            assertThat(staff.locator(".desk-arrived")).containsText("斎藤 健");
            keys.reach("button[name=undo]").enter();
            assertThat(staff.locator(".desk .notice-info")).containsText("取り消しました");

            staff.navigate(desk + "/walk-in");
            staff.locator("[id='form:register']").click();
            assertThat(staff.locator("[id='form:familyName-error']")).not().isEmpty();
            browser.assertAccessibleAtAnyWidth(staff);
            browser.picture(staff, "walk-in");
            Map.of("familyName", "飛込", "givenName", "来", "familyNameKana", "トビコミ", "givenNameKana", "ライ")
                    .forEach((field, text) ->
                            staff.locator("[id='form:" + field + "']").fill(text));
            staff.locator("[id='form:consent']").check();
            staff.locator("[id='form:register']").click();
            assertThat(staff.locator(".notice-success")).containsText("飛込 来");
            assertThat(staff.locator(".tally dd").last()).hasText("0席");
            keyBack(browser, staff, desk + "/sheets");
            staff.navigate("/console/sessions/" + door.code());
            assertThat(staff.locator(".turnout")).isVisible();
            browser.picture(staff, "turnout");

            staff.navigate("/console/check-in");
            assertThat(staff.locator(".door").first()).isVisible();
            browser.assertAccessibleAtAnyWidth(staff);
            browser.picture(staff, "doors");
        }
    }

    private static void keyBack(BrowserFixture browser, Page staff, String sheets) {
        staff.navigate(sheets);
        staff.locator("[id='print:make']").click();
        assertThat(staff.locator(".notice-success")).containsText("第1号");
        browser.assertAccessibleAtAnyWidth(staff);
        browser.picture(staff, "sheets");
        var sheet = staff.request().get(staff.locator("a[href*='sign-in.pdf']").getAttribute("href"));
        assertThat(new String(sheet.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        staff.locator(".file-actions a").last().click();
        staff.locator("[id='form:numbers']").fill("1-9");
        staff.locator("[id='form:look']").click();
        assertThat(staff.locator("[id='form:numbers-error']")).containsText("1-9");
        staff.locator("[id='form:numbers']").fill("1-2、4");
        staff.locator("[id='form:look']").click();
        assertThat(staff.locator(".keyed tbody tr")).hasCount(3);
        browser.assertAccessibleAtAnyWidth(staff);
        browser.picture(staff, "keyed");
        staff.locator("[id='form:apply']").click();
        assertThat(staff.locator(".notice-success")).containsText("名を受付しました");
    }

    @Test
    void joinsOnlineByAButtonOfAPersonalPage() {
        try (var browser = new BrowserFixture(server.base(), "join")) {
            var person = browser.visitor();
            person.route(
                    "https://meet.example.jp/**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<title>meeting</title>")));
            person.navigate("/r/" + door.joins());
            browser.picture(person, "registration");
            person.locator("a[href$='/join']").click();
            browser.assertAccessibleAtAnyWidth(person);
            browser.picture(person, "before");
            person.locator("[id='form:join']").click();
            person.waitForURL("https://meet.example.jp/abc");
            person.navigate("/r/" + door.joins());
            assertThat(person.locator(".ticket")).containsText("受付済み");
        }
    }

    private static void scan(Page staff, String desk, String typed) {
        staff.navigate(desk);
        assertThat(staff.locator("#typed")).isFocused();
        staff.keyboard().type(typed);
        staff.keyboard().press("Enter");
    }

    private static String list() {
        return "/console/sessions/" + code + "/registrations";
    }

    private static Page signedIn(BrowserFixture browser) {
        var staff = browser.visitor();
        browser.signIn(staff);
        staff.navigate(list());
        return staff;
    }

    private static void assertAccessible(BrowserFixture browser, Page page, String address) {
        for (var language : List.of("en", "ja")) {
            page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            browser.assertAccessibleAtAnyWidth(page);
        }
    }

    private static String text(Download file, Charset charset) throws IOException {
        return Files.readString(file.path(), charset);
    }

    private static int rows(Download workbook) throws IOException {
        try (var zip = new ZipFile(workbook.path().toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8).split("<row ", -1).length - 1;
        }
    }
}

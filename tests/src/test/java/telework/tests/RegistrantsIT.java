package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
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

/** The registrants of a session with 100,000 of them: found, shown, exported while a bar tells how far, and printed. */
class RegistrantsIT {

    private static final int PEOPLE = 100_000;
    private static final double A_FILE_IS_WRITTEN_MILLIS = 180_000;

    private static String code;
    private static String small;
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

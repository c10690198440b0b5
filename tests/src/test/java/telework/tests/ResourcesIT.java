package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import telework.material.AFile;

/** The directories of venues and speakers and the files of a seminar, by keyboard where it matters. */
class ResourcesIT {

    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);

    private static BrowserFixture browser;
    private static Page staff;

    @BeforeAll
    static void signIn() {
        browser = new BrowserFixture(SharedServer.get().base(), "resources");
        staff = browser.visitor();
        staff.navigate("/login?to=/console/venues");
        fill(staff, Map.of("email", "demo@example.jp", "password", "demo"));
        press("submit");
        assertThat(staff.locator("#signOut")).isVisible();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aVenueIsListedOnceAndFound() {
        addVenue("みほん会館 " + MARK, "30");
        look("venue");

        staff.navigate("/console/venues/new");
        venue("ミホン会館" + MARK, "30");
        press("save");
        assertThat(staff.locator(".notice-error, .banner.wrong").first()).containsText("登録済み");
        look("venue-listed-already");

        staff.navigate("/console/venues?q=みほん会館 " + MARK + "&prefecture=13");
        assertThat(staff.locator("[id='list:table'] tbody a")).hasCount(1);
        look("venues");
        staff.navigate("/console/venues?q=nothing-of-this-name");
        assertThat(staff.locator("[id='list:table'] tbody a")).hasCount(0);
    }

    @Test
    void aSessionTakesVenueAndSpeakersFromTheDirectoriesByKeyboard() {
        addVenue("鍵盤会館 " + MARK, "30");
        addSpeaker("鍵山 一 " + MARK, "カギヤマ ハジメ");
        addSpeaker("鍵山 二 " + MARK, "カギヤマ フタ");
        var code = draft("会場と登壇者 " + MARK);

        choose("findVenue", "鍵盤会館 " + MARK);
        assertThat(staff.locator("[id='form:address']")).hasValue("東京都千代田区鍵盤町" + MARK);
        choose("findSpeaker", "鍵山 一 " + MARK);
        assertThat(staff.locator(".lineup li")).hasCount(1);
        choose("findSpeaker", "かぎやま ふた");
        assertThat(staff.locator(".lineup li")).hasCount(2);
        staff.locator(".lineup li")
                .nth(1)
                .locator("button", new Locator.LocatorOptions().setHasText("上へ"))
                .press("Enter");
        assertThat(staff.locator(".lineup li").first()).containsText("鍵山 二");
        staff.locator(".lineup input").first().fill("基調講演");
        look("session-resources");

        staff.locator("input[name='form:mode'][value='VENUE']").check();
        fill(staff, Map.of("venueCapacity", "31"));
        press("save");
        assertThat(staff.locator("[id='form:venueCapacity-error']")).containsText("30名まで");
        assertThat(staff.locator(".lineup li").first()).containsText("鍵山 二");
        fill(staff, Map.of("venueCapacity", "30"));
        press("save");
        staff.waitForURL("**/console/sessions/" + code + "**");
        assertThat(staff.locator(".lineup li").first()).containsText("鍵山 二");
        assertThat(staff.locator(".lineup input").first()).hasValue("基調講演");
    }

    @Test
    void aFileIsTakenForWhatItIsAndHandedToWhomItIsMeant() {
        var code = publishedCode();
        staff.navigate("/console/materials?session=" + code);
        upload("slides.pdf", AFile.png());
        assertThat(staff.locator("[id='form:file-error']")).containsText("中身はPNG");
        upload("evil\u202Efdp.txt", AFile.text("a"));
        assertThat(staff.locator("[id='form:file-error']")).containsText("見えない文字");
        upload("empty.pdf", new byte[0]);
        assertThat(staff.locator("[id='form:file-error']")).containsText("空です");
        upload("big.pdf", new byte[21 * 1024 * 1024]);
        assertThat(staff.locator("[id='form:file-error']")).containsText("20 MB");
        look("materials-refused");
        upload(MARK + "資料.pdf", AFile.pdf());
        staff.locator("input[name='form:audience'][value='REGISTERED']").check();
        upload(MARK + "配布.pdf", AFile.pdf());
        assertThat(staff.locator("table.materials tbody tr")).hasCount(2);
        look("materials");

        var visitor = browser.visitor();
        visitor.navigate("/seminars/" + code);
        assertThat(visitor.locator(".materials a")).hasCount(1);
        look(visitor, "seminar-with-materials");
        var href = visitor.locator(".materials a").getAttribute("href");
        var answer = visitor.request().get(href);
        assertThat(answer.body()).isEqualTo(AFile.pdf());
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith("attachment"));
        var again = visitor.request()
                .get(
                        href,
                        RequestOptions.create()
                                .setHeader("If-None-Match", answer.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        onlyStaffMayHaveTheOther(visitor.request());
    }

    private static void onlyStaffMayHaveTheOther(APIRequestContext visitor) {
        var href =
                staff.locator("table.materials tbody tr").nth(1).locator("th a").getAttribute("href");
        assertThat(visitor.get(href.replace("/console", "")).status()).isEqualTo(404);
        assertThat(staff.request().get(href).status()).isEqualTo(200);
    }

    @Test
    void whatTheServerDoesNotTakeAtAllIsToldInWords() {
        var code = publishedCode();
        staff.navigate("/console/materials?session=" + code + "&tooBig=true");
        assertThat(staff.locator("[id='form:file-error']")).containsText("20 MB");
        staff.navigate("/console/imports?tooBig=true");
        assertThat(staff.locator("[id='form:file-error']")).containsText("5 MB");
    }

    /** Of a session that has no files yet: which are shown depends on the day. */
    private static String publishedCode() {
        staff.navigate("/seminars");
        var codes = staff.locator("a[href^='/seminars/tm']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst(".*/", ""))
                .distinct()
                .toList();
        return codes.stream().filter(ResourcesIT::hasNoFiles).findFirst().orElseThrow();
    }

    private static boolean hasNoFiles(String code) {
        staff.navigate("/console/materials?session=" + code);
        return staff.locator("table.materials tbody tr").count() == 0;
    }

    private static void addVenue(String name, String limit) {
        staff.navigate("/console/venues/new");
        look("venue-new");
        venue(name, limit);
        press("save");
        staff.waitForURL(url -> url.matches(".*/console/venues/\\d+"));
    }

    private static void venue(String name, String limit) {
        fill(staff, Map.of("name", name, "address", "東京都千代田区鍵盤町" + MARK, "roomLimit", limit));
        staff.locator("[id='form:prefecture']").selectOption("13");
        staff.getByLabel("段差のない入口").check();
    }

    private static void addSpeaker(String name, String kana) {
        staff.navigate("/console/speakers/new");
        fill(staff, Map.of("name", name, "kana", kana, "affiliation", "みほん社労士事務所", "profile", "労務が専門です。"));
        look("speaker-new");
        press("save");
        staff.waitForURL(url -> url.matches(".*/console/speakers/\\d+"));
    }

    private static String draft(String title) {
        staff.navigate("/console/sessions/new");
        fill(staff, Map.of("title", title));
        press("begin");
        assertThat(staff.locator("[id='form:findVenue_input']")).isVisible();
        return staff.url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    /** Types, waits for the offer, and takes the first with the arrow and Enter. */
    private static void choose(String field, String words) {
        var input = staff.locator("[id='form:" + field + "_input']");
        input.pressSequentially(words);
        assertThat(staff.locator("[id='form:" + field + "_panel'] .ui-autocomplete-item")
                        .first())
                .isVisible();
        input.press("ArrowDown");
        input.press("Enter");
    }

    private static void upload(String name, byte[] content) {
        staff.setInputFiles("[id='form:file']", new FilePayload(name, "application/octet-stream", content));
        press("add");
        staff.waitForLoadState();
    }

    private static void fill(Page page, Map<String, String> form) {
        form.forEach((field, text) -> page.locator("[id='form:" + field + "']").fill(text));
    }

    private static void press(String button) {
        staff.locator("[id='form:" + button + "']").click();
    }

    private static void look(String name) {
        look(staff, name);
    }

    /** As a picture, and by axe at a desk and at 320 px. */
    private static void look(Page page, String name) {
        browser.picture(page, name);
        browser.assertAccessible(page);
        var desk = page.viewportSize();
        page.setViewportSize(320, 800);
        browser.assertAccessible(page);
        page.setViewportSize(desk.width, desk.height);
    }
}

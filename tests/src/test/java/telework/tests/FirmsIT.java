package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Organisations with their hours, a list of chambers, and firms that are made one, as staff see them. */
class FirmsIT {

    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);

    private static BrowserFixture browser;
    private static Page staff;

    @BeforeAll
    static void signIn() {
        browser = new BrowserFixture(SharedServer.get().base(), "firms");
        staff = browser.visitor();
        staff.navigate("/login?to=/console/organisations");
        fill(Map.of("email", "demo@example.jp", "password", "demo"));
        press("submit");
        assertThat(staff.locator("#signOut")).isVisible();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void anOrganisationSaysWhenItIsOpen() {
        staff.navigate("/console/organisations/new");
        look("organisation-new");
        staff.locator("[id='form:kind']").selectOption("CHAMBER");
        staff.locator("[id='form:prefecture']").selectOption("13");
        staff.getByLabel("神奈川県").check();
        fill(Map.of("name", "見本商工会議所 " + MARK, "monday", "9-17", "closures", "年末"));
        press("save");
        assertThat(staff.locator("[id='form:monday-error']")).containsText("9:00-12:00");
        assertThat(staff.locator("[id='form:closures-error']")).containsText("年末");
        look("organisation-wrong");

        fill(Map.of("monday", "９：００～１２：００、13:00-17:00", "closures", "2026-12-29～2027-01-03 年末年始"));
        press("save");
        staff.waitForURL(url -> url.matches(".*/console/organisations/\\d+"));
        assertThat(staff.locator("[id='form:monday']")).hasValue("09:00-12:00, 13:00-17:00");
        assertThat(staff.getByLabel("神奈川県")).isChecked();
        look("organisation");

        staff.navigate("/console/organisations?q=" + MARK + "&kind=CHAMBER&prefecture=14");
        assertThat(staff.locator("[id='list:table'] tbody a")).hasCount(1);
        look("organisations");
    }

    @Test
    void aListOfChambersIsAProposalFirst() {
        staff.navigate("/console/organisations/chambers");
        look("chambers");
        propose("名称,都道府県\n名簿商工会議所" + MARK + ",日本国\n");
        assertThat(staff.locator("table.plain tbody tr")).hasCount(1);
        assertThat(staff.locator("[id='form:take']")).hasCount(0);
        look("chambers-refused");

        propose("名称,都道府県,フリガナ\n名簿商工会議所" + MARK + ",東京都,メイボ\n");
        staff.navigate(staff.url());
        look("chambers-proposed");
        press("take");
        assertThat(staff.locator("table.plain tbody a")).hasCount(1);
        staff.navigate("/console/organisations?q=" + MARK + "&kind=CHAMBER");
        assertThat(staff.locator("[id='list:table'] tbody")).containsText("メイボ");
    }

    @Test
    void twoFirmsBecomeOneAndTheAddressOfTheFirstLeadsToTheOther() {
        var stays = addFirm("株式会社統合 " + MARK);
        var goes = addFirm("㈱統合" + MARK);
        staff.navigate("/console/firms/" + goes + "/contact");
        look("contact");
        fill(Map.of("contactName", "経理 太郎", "contactEmail", "keiri@example.jp"));
        press("save");
        look("firm");

        staff.navigate("/console/firms/duplicates");
        look("duplicates");
        staff.navigate("/console/firms/merge?from=" + goes + "&into=" + stays);
        assertThat(staff.locator("main")).containsText("担当者1名");
        look("merge");
        press("merge");
        staff.waitForURL("**/console/firms/" + stays);
        assertThat(staff.locator("main aside")).containsText("経理 太郎");
        assertThat(staff.locator("main aside")).containsText("㈱統合" + MARK);

        staff.navigate("/console/firms/" + goes);
        assertThat(staff.url()).endsWith("/console/firms/" + stays);
        staff.navigate("/console/firms?q=" + MARK);
        assertThat(staff.locator("[id='list:table'] tbody a")).hasCount(1);
        look("firms");
    }

    private static String addFirm(String name) {
        staff.navigate("/console/firms/new");
        fill(Map.of("name", name));
        press("save");
        staff.waitForURL(url -> url.matches(".*/console/firms/\\d+"));
        return staff.url().replaceFirst(".*/", "");
    }

    private static void propose(String csv) {
        staff.navigate("/console/organisations/chambers");
        staff.setInputFiles(
                "[id='form:file']",
                new FilePayload("chambers.csv", "text/csv", csv.getBytes(Charset.forName("windows-31j"))));
        press("propose");
        staff.waitForURL(url -> url.matches(".*/console/organisations/chambers/\\d+"));
    }

    private static void fill(Map<String, String> form) {
        form.forEach((field, text) -> staff.locator("[id='form:" + field + "']").fill(text));
    }

    private static void press(String button) {
        staff.locator("[id='form:" + button + "']").click();
    }

    /** As a picture, and by axe at a desk and at 320 px. */
    private static void look(String name) {
        browser.picture(staff, name);
        browser.assertAccessible(staff);
        var desk = staff.viewportSize();
        staff.setViewportSize(320, 800);
        browser.assertAccessible(staff);
        staff.setViewportSize(desk.width, desk.height);
    }
}

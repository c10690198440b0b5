package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many sessions at once, as staff make and change them: series, copies, templates, and the table with its bulk actions. */
class SeriesIT {

    private BrowserFixture browser;
    private Page staff;

    @BeforeEach
    void signIn() {
        browser = new BrowserFixture(SharedServer.get().base(), "series");
        staff = browser.visitor();
        browser.signIn(staff);
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void everyTuesdayInNovemberByKeyboardAndThenAnotherHourForAll() {
        staff.navigate("/console/sessions/new");
        browser.picture(staff, "new");
        browser.assertAccessibleAtAnyWidth(staff);
        field("title").focus();
        staff.keyboard().type("毎週火曜のテレワーク相談");
        focusByTab("beginSeries");
        staff.keyboard().press("Enter");
        staff.waitForURL(Pattern.compile(".*/series"));
        browser.assertAccessibleAtAnyWidth(staff);

        staff.locator("input[name='form:days'][value='TUESDAY']").focus();
        staff.keyboard().press("Space");
        type("from", "2027-11-01");
        type("until", "2027-11-30");
        type("startsAt", "14:00");
        type("endsAt", "16:00");
        chooseVenue(1);
        chooseVenue(2);
        chooseVenue(3);
        focusByTab("layOut");
        staff.keyboard().press("Enter");
        assertThat(staff.locator("#preview tbody tr")).hasCount(4);
        assertThat(staff.locator(".notice-info:visible")).containsText("勤労感謝の日");
        browser.picture(staff, "series-preview");
        browser.assertAccessibleAtAnyWidth(staff);
        staff.locator("#preview input[name=chosen]").last().uncheck();
        press("make");

        assertThat(staff.locator("input[name=s]")).hasCount(3);
        assertThat(staff.locator(".banner.good, .notice-success").first()).containsText("3回分");
        browser.picture(staff, "series-list");
        staff.locator("#choose tbody a").nth(1).click();
        changeAll();
    }

    /** Shown first, saved when it is agreed to. */
    private void changeAll() {
        staff.locator("input[name='form:scope'][value='FOLLOWING']").check();
        field("startsAt").fill("13:00");
        press("save");
        assertThat(staff.locator(".scope-preview tbody tr")).hasCount(3);
        assertThat(staff.locator(".scope-preview tr.CHANGES")).hasCount(2);
        browser.picture(staff, "scope-preview");
        browser.assertAccessibleAtAnyWidth(staff);
        press("save");
        assertThat(staff.locator(".scope-preview")).hasCount(0);
        staff.locator("#scope-of-change a").click();
        assertThat(staff.locator("td.when:has-text('13:00')")).hasCount(2);
        assertThat(staff.locator("td.when:has-text('14:00')")).hasCount(1);
    }

    @Test
    void theAddressHoldsFiltersOrderAndPage() {
        staff.navigate("/console/sessions");
        browser.picture(staff, "sessions");
        browser.assertAccessibleAtAnyWidth(staff);
        staff.locator("#status").selectOption("PUBLISHED");
        staff.locator(".filter button").click();
        assertThat(staff.url()).contains("status=PUBLISHED");
        staff.locator(".sorts a[href*='sort=TITLE']").click();
        assertThat(staff.url()).contains("status=PUBLISHED").contains("sort=TITLE");
        assertThat(staff.locator("th[aria-sort=ascending]")).hasCount(1);
        var titles = staff.locator("#choose tbody td:nth-child(4) a").allTextContents();
        staff.reload();
        assertThat(staff.locator("#choose tbody td:nth-child(4) a").allTextContents())
                .isEqualTo(titles);
        staff.goBack();
        assertThat(staff.url()).doesNotContain("sort=");
        staff.navigate("/console/sessions?q=zzzzzz");
        assertThat(staff.locator(".found")).containsText("0件");
        browser.assertAccessibleAtAnyWidth(staff);
        staff.navigate("/console/sessions?from=nonsense");
        assertThat(staff.locator("[role=alert]").first()).isVisible();
        staff.navigate("/console/sessions?lang=en");
        browser.assertAccessibleAtAnyWidth(staff);
    }

    @Test
    void draftsAreCopiedKeptAsTemplatesAndDeletedTogether() {
        var code = draft("まとめて操作する下書き");
        staff.navigate("/console/sessions/" + code + "/copy");
        browser.picture(staff, "copy");
        browser.assertAccessibleAtAnyWidth(staff);
        field("startsOn").fill("2027-11-08");
        press("copy");
        staff.waitForURL(Pattern.compile(".*/console/sessions/tm2027-[0-9-]+"));

        staff.navigate("/console/sessions/" + code + "/template");
        browser.assertAccessibleAtAnyWidth(staff);
        field("name").fill("相談会のひな形");
        press("save");
        assertThat(staff.locator("table.plain")).containsText("相談会のひな形");
        browser.picture(staff, "templates");
        browser.assertAccessibleAtAnyWidth(staff);
        field("title").fill("まとめて操作する下書き3");
        press("begin");
        staff.waitForURL(Pattern.compile(".*/console/sessions/tm.*"));

        staff.navigate("/console/sessions?q=" + "まとめて操作する下書き");
        assertThat(staff.locator("input[name=s]")).hasCount(3);
        staff.locator("#whole-page").check();
        staff.locator("#verb").selectOption("DISCARD");
        staff.locator(".together button").click();
        assertThat(staff.locator("input[name=agreed]")).hasCount(3);
        browser.picture(staff, "bulk-preview");
        browser.assertAccessibleAtAnyWidth(staff);
        press("perform");
        assertThat(staff.locator("[role=alert]").first()).containsText("取り消せない");
        field("sure").check();
        press("perform");
        assertThat(staff.locator(".notice-success").first()).containsText("3件");
        browser.picture(staff, "bulk-report");
        browser.assertAccessibleAtAnyWidth(staff);
        staff.navigate("/console/sessions?q=" + "まとめて操作する下書き");
        assertThat(staff.locator("input[name=s]")).hasCount(0);
    }

    @Test
    void aBulkActionSaysWhyNotAndAsksWhatItNeeds() {
        var code = draft("日時のない下書き");
        staff.navigate("/console/sessions/bulk?verb=SUBMIT&s=" + code);
        assertThat(staff.locator("input[name=agreed]")).hasCount(0);
        assertThat(staff.locator(".batch-list .sub").first()).not().isEmpty();
        for (var verb : List.of("ORGANISER", "THEME", "DEADLINE", "CANCEL")) {
            staff.navigate("/console/sessions/bulk?lang=en&verb=" + verb + "&s=" + code);
            browser.assertAccessibleAtAnyWidth(staff);
        }
        staff.navigate("/console/sessions/bulk?lang=ja&verb=THEME&s=" + code);
        field("theme").selectOption("ICT");
        press("attempt");
        press("perform");
        assertThat(staff.locator(".notice-success").first()).containsText("1件");
    }

    private String draft(String title) {
        staff.navigate("/console/sessions/new");
        field("title").fill(title);
        press("begin");
        staff.waitForURL(Pattern.compile(".*/console/sessions/tm.*"));
        return staff.url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    private void chooseVenue(int number) {
        field("venue" + number).selectOption(new SelectOption().setIndex(number));
    }

    private void type(String id, String text) {
        field(id).focus();
        staff.keyboard().press("ControlOrMeta+a");
        staff.keyboard().type(text);
    }

    /** Leads the focus there by the tabulator alone. */
    private void focusByTab(String id) {
        for (int i = 0; i < 60; i++) {
            staff.keyboard().press("Tab");
            if (("form:" + id).equals(staff.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + id);
    }

    private Locator field(String id) {
        return staff.locator("[id='form:" + id + "']");
    }

    private void press(String id) {
        field(id).click();
    }
}

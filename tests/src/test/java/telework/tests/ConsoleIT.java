package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the console begins with, and the national calendar. */
class ConsoleIT {

    private static final long A_MINUTE = 60_000;

    @Test
    void beginsWithWhatNeedsAttentionInPicturesAndInTables() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "overview")) {
            var staff = browser.visitor();
            browser.signIn(staff);
            staff.navigate("/console");

            assertThat(staff.locator(".head-nav [aria-current=page]")).hasAttribute("href", "/console");
            assertThat(staff.locator(".tiles li")).hasCount(6);
            assertThat(staff.locator(".figure canvas")).hasCount(3);
            assertThat(staff.locator(".figure table")).hasCount(3);
            for (var canvas : staff.locator(".figure canvas").all()) {
                assertThat(canvas.getAttribute("aria-label")).isNotBlank();
            }
            browser.picture(staff, "overview");

            var keys = new Keyboard(staff);
            keys.reach(".tiles a[href='#concern-IN_REVIEW']").enter();
            keys.reach("#concern-IN_REVIEW a[href$='/review']").enter();
            assertThat(staff.locator("[id='form:publish']")).isVisible();
            assertAccessibleInBothLanguages(browser, staff, "/console?");
        }
    }

    @Test
    void warnsOfSessionsThatAreTooCloseOnTheirPagesAndOnTheCalendar() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "board")) {
            var staff = browser.visitor();
            browser.signIn(staff);
            var first = new ADraft(staff).make("重なるセミナーの一つめ", 340, "32");
            var second = new ADraft(staff).make("重なるセミナーの二つめ", 343, "32");

            assertThat(staff.locator(".clashes")).containsText("同じ県・3日以内");
            assertThat(staff.locator(".clashes a[href$='" + first + "']")).isVisible();

            var board = "/console/board?prefecture=32&from=" + ADraft.today().plusDays(340);
            staff.navigate(board + "&view=list");
            browser.picture(staff, "board-list");
            assertThat(staff.locator(".board-list li.entry-clash a[href$='" + first + "']"))
                    .isVisible();
            assertAccessibleInBothLanguages(browser, staff, board + "&");
            assertAccessibleInBothLanguages(browser, staff, "/console/board?");

            staff.navigate(board);
            browser.picture(staff, "board");
            new Keyboard(staff).reach(".board a[href$='" + first + "']").enter();
            assertThat(staff.locator("h1")).containsText("重なるセミナーの一つめ");
            assertThat(staff.locator(".clashes a[href$='" + second + "']")).isVisible();
        }
    }

    @Test
    void isAListWhereThereIsNoRoomForACalendar() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "board-phone")) {
            var staff = browser.visitor();
            browser.signIn(staff);
            new ADraft(staff).make("電話で見るセミナー", 360, "31");
            staff.setViewportSize(320, 640);
            staff.navigate("/console/board?prefecture=31&from=" + ADraft.today().plusDays(360));

            assertThat(staff.locator(".board")).isHidden();
            assertThat(staff.locator(".board-list")).containsText("電話で見るセミナー");
        }
    }

    @Test
    void warnsBeforeTheSessionEndsAndKeepsWhatWasTypedWhenItDoes() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "session-end")) {
            var staff = browser.visitor();
            browser.signIn(staff);
            staff.clock().install();
            staff.navigate("/console/speakers/new");
            var name = staff.locator("[id='form:name']");
            name.fill("言いかけの名前");
            var dialog = staff.locator("#session-end");
            long idle = Long.parseLong(dialog.getAttribute("data-idle")) * 1000;

            staff.clock().fastForward(idle - A_MINUTE);
            assertThat(staff.locator("[data-part=extend]")).isFocused();
            browser.assertAccessible(staff);
            browser.picture(staff, "warning");
            staff.keyboard().press("Enter");
            assertThat(dialog).isHidden();

            staff.clock().fastForward(idle + A_MINUTE);
            assertThat(staff.locator("[data-part=ended]")).isVisible();
            browser.assertAccessible(staff);
            staff.navigate("/console/speakers/new");
            assertThat(name).hasValue("言いかけの名前");
            assertThat(staff.locator("#session-restored")).isVisible();
        }
    }

    private static void assertAccessibleInBothLanguages(BrowserFixture browser, Page page, String address) {
        for (var language : List.of("en", "ja")) {
            page.navigate(address + "lang=" + language);
            browser.assertAccessibleAtAnyWidth(page);
        }
    }
}

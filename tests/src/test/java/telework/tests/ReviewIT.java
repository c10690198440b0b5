package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a draft to the public: what the author, the reviewer and the public see, and who is told no. */
class ReviewIT {

    @Test
    void isHandedInSentBackAndPublishedWithoutAMouse() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "review")) {
            var staff = browser.visitor();
            browser.signIn(staff);
            var keys = new Keyboard(staff);
            var code = new ADraft(staff).make("審査を受けるセミナー", 300, "39");

            keys.reach("[id='form:submit']").enter();
            assertThat(staff.locator("h1 .status")).hasClass("status IN_REVIEW");
            assertThat(browser.visitor().navigate("/seminars/" + code).status()).isEqualTo(404);
            assertAccessibleInBothLanguages(browser, staff, "/console/sessions/" + code);

            staff.navigate("/console/sessions/" + code);
            keys.reach(".review a[href$='/review']").enter();
            staff.waitForURL("**/review");
            keys.reach("[id='form:sendBack']").enter();
            assertThat(staff.locator("[id='form:remark-error']")).not().isEmpty();
            browser.assertAccessibleAtAnyWidth(staff);
            keys.reach("[id='form:remark']")
                    .type("会場の部屋名を書いてください。")
                    .reach("[id='form:sendBack']")
                    .enter();
            assertThat(staff.locator("h1 .status")).hasClass("status DRAFT");
            assertThat(staff.locator(".review-history")).containsText("会場の部屋名を書いてください。");

            keys.reach("[id='form:submit']").enter();
            assertThat(staff.locator("h1 .status")).hasClass("status IN_REVIEW");
            assertAccessibleInBothLanguages(browser, staff, "/console/sessions/" + code + "/review");
            staff.navigate("/console/sessions/" + code + "/review");
            browser.picture(staff, "review");
            keys.reach("[id='form:publish']").enter();
            assertThat(staff.locator("h1 .status")).hasClass("status PUBLISHED");
            assertThat(staff.locator(".review-history li")).hasCount(4);
            assertThat(browser.visitor().navigate("/seminars/" + code).status()).isEqualTo(200);
        }
    }

    @Test
    void showsWhatThePublicWillSeeAndToStaffAlone() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "preview")) {
            var staff = browser.visitor();
            browser.signIn(staff);
            var code = new ADraft(staff).make("プレビューで見るセミナー", 310, "39");
            var preview = "/console/sessions/" + code + "/preview";

            staff.navigate(preview);
            assertThat(staff.locator("h1")).hasText("プレビューで見るセミナー");
            assertThat(staff.locator(".preview")).containsText("プレビュー");
            assertThat(staff.locator("main a[href$='/register']")).hasCount(0);
            assertThat(staff.locator("meta[name=robots]").first()).hasAttribute("content", "noindex, nofollow");
            browser.picture(staff, "preview");
            assertAccessibleInBothLanguages(browser, staff, preview);

            var stranger = browser.visitor();
            stranger.navigate(preview);
            assertThat(stranger.locator("[id='form:password']")).isVisible();
        }
    }

    @Test
    void tellsTheSecondReviewerWhatTheFirstHasDecided() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "review-twice")) {
            var first = browser.visitor();
            browser.signIn(first);
            var code = new ADraft(first).make("二人が審査するセミナー", 320, "39");
            first.locator("[id='form:submit']").click();
            assertThat(first.locator("h1 .status")).hasClass("status IN_REVIEW");
            var second = browser.visitor();
            browser.signIn(second);
            for (var reviewer : List.of(first, second)) {
                reviewer.navigate("/console/sessions/" + code + "/review");
            }

            first.locator("[id='form:publish']").click();
            assertThat(first.locator("h1 .status")).hasClass("status PUBLISHED");
            second.locator("[id='form:remark']").fill("日程を変えてください。");
            second.locator("[id='form:sendBack']").click();

            assertThat(second.locator("[role=alert]").first()).containsText("公開中");
            assertThat(second.locator(".review-history li")).hasCount(2);
        }
    }

    private static void assertAccessibleInBothLanguages(BrowserFixture browser, Page page, String address) {
        for (var language : List.of("en", "ja")) {
            page.navigate(address + "?lang=" + language);
            browser.assertAccessibleAtAnyWidth(page);
        }
    }
}

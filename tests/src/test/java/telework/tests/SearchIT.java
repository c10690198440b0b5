package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finding a seminar, from the front door to the month on paper. */
class SearchIT {

    private static BrowserFixture browser;

    @BeforeAll
    static void open() {
        browser = new BrowserFixture(SharedServer.get().base(), "search");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theFrontDoorLeadsToEachPrefectureByTileAndByList() {
        var page = browser.visitor();
        page.navigate("/");

        assertThat(page.locator(".tiles a")).hasCount(47);
        assertThat(page.locator(".areas dd a")).hasCount(47);
        assertThat(page.locator(".areas dt a")).hasCount(8);
        assertThat(page.locator(".figures dd")).hasCount(5);
        var tokyo = page.locator(".tiles a[href='/seminars?prefecture=13']");
        int told = number(tokyo.locator(".tile-number"));
        tokyo.focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/seminars\\?prefecture=13$"));
        assertThat(number(page.locator(".results-count"))).isEqualTo(told).isPositive();
        browser.assertAccessibleAtAnyWidth(page);
    }

    @Test
    void theAddressHasNoBlanksAndEachCriterionCanBeTakenBack() {
        var page = browser.visitor();
        page.navigate("/seminars");
        page.getByLabel("会場の都道府県").selectOption("13");
        page.getByLabel("キーワード").fill("テレワーク");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この条件で検索する"))
                .click();

        assertThat(page).hasURL(Pattern.compile("/seminars\\?q=[^&=]+&prefecture=13$"));
        assertThat(page.locator(".chip")).hasCount(2);
        page.locator(".chip", new Page.LocatorOptions().setHasText("キーワード")).click();

        assertThat(page).hasURL(Pattern.compile("/seminars\\?prefecture=13$"));
        assertThat(page.locator(".chip")).hasCount(1);
    }

    @Test
    void theNumberBesideAChoiceIsWhatTheChoiceFinds() {
        var page = browser.visitor();
        page.navigate("/seminars?mode=ONLINE");
        var theme = page.locator("#form\\:theme option:not([value=''])").first();
        int told = Integer.parseInt(theme.textContent().replaceFirst(".*（(\\d+)件）$", "$1"));

        page.navigate("/seminars?mode=ONLINE&theme=" + theme.getAttribute("value"));

        assertThat(number(page.locator(".results-count"))).isEqualTo(told).isPositive();
    }

    @Test
    void nothingFoundLeadsToWhatIsNear() {
        var page = browser.visitor();
        page.navigate("/seminars?prefecture=13&from=2090-01-01");

        assertThat(page.locator(".alternatives a")).not().hasCount(0);
        browser.assertAccessibleAtAnyWidth(page);
        var way = page.locator(".alternatives a").first();
        int told = number(way);
        way.click();

        assertThat(number(page.locator(".results-count"))).isEqualTo(told).isPositive();
    }

    @Test
    void aMonthIsATableAtADeskAndAListOnATelephone() {
        var page = browser.visitor();
        page.navigate("/seminars?view=month&month=2026-11");

        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("2026年11月")))
                .isVisible();
        assertThat(page.locator(".month thead th")).hasCount(7);
        assertThat(page.locator(".month").getByText("文化の日")).isVisible();
        browser.assertAccessibleAtAnyWidth(page);
        page.setViewportSize(375, 812);
        assertThat(page.locator(".month")).isHidden();
        page.setViewportSize(1280, 900);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("次の月"))
                .click();

        assertThat(page).hasURL(Pattern.compile("/seminars\\?view=month&month=2026-12$"));
        assertThat(page.locator(".month caption")).hasText("2026年12月");
    }

    @Test
    void theTableForPaperHasNothingAroundIt() {
        var page = browser.visitor();
        page.navigate("/seminars?view=print&lang=en");
        browser.assertAccessibleAtAnyWidth(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".print-table tbody tr").first()).isVisible();
        for (var around : List.of(".filters", ".views", ".share", ".site-nav")) {
            assertThat(page.locator(around)).isHidden();
        }
    }

    @Test
    void whatCannotBeReadIsToldBesideItsField() {
        var page = browser.visitor();
        page.navigate("/seminars?from=tomorrow&prefecture=13");

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("#form\\:from-error")).not().isEmpty();
        assertThat(page.locator("#form\\:prefecture")).hasValue("13");
    }

    private static int number(Locator told) {
        return Integer.parseInt(told.textContent().replaceAll("\\D", ""));
    }
}

package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The typeface of the public pages: never waited for, there from the second page on. */
class TypefaceIT {

    private static BrowserFixture browser;

    @BeforeAll
    static void open() {
        browser = new BrowserFixture(SharedServer.get().base(), "typeface");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void firstPageIsReadInTheDevicesOwnAndTheNextInOurs() {
        var page = browser.visitor();
        page.navigate("/");

        assertThat(family(page)).doesNotContain("Noto Sans JP");
        assertThat(sheets(page)).isZero();
        Await.until(
                "the typeface is kept",
                Duration.ofSeconds(30),
                () -> kept(page),
                () -> page.context().cookies());
        assertThat(sheets(page)).isZero();

        page.navigate("/seminars");
        assertThat(sheets(page)).isOne();
        assertThat(family(page)).startsWith("\"Noto Sans JP\"");
    }

    @Test
    void whoRunsNoScriptReadsTheSamePages() {
        var page = browser.visitorWithoutScript();
        page.navigate("/");
        page.navigate("/seminars");

        assertThat(page.locator("body.typeface-awaited").count()).isOne();
    }

    private static boolean kept(Page page) {
        page.waitForTimeout(100);
        return page.context().cookies().stream().anyMatch(cookie -> cookie.name.equals("typeface"));
    }

    private static String family(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).fontFamily");
    }

    private static int sheets(Page page) {
        return page.locator("link[href='/fonts/noto-sans-jp.css']").count();
    }
}

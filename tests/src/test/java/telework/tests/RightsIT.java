package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each role at the console of the demonstration: what it is offered, and what it is answered when it asks for what belongs to
 * somebody else, by the address of a page or by a form whose hidden fields were changed.
 */
class RightsIT {

    private static final String CHAMBER = "wakakusa@example.jp";
    private static final String BUREAU = "kanto@example.jp";

    private static final List<String> OF_A_SESSION = List.of(
            "", "/review", "/preview", "/copy", "/series", "/template", "/registrations", "/roster.pdf", "/cancel");

    private static BrowserFixture browser;
    private static String foreign;

    @BeforeAll
    static void open() {
        browser = new BrowserFixture(SharedServer.get().base(), "rights");
        var chamber = signedIn(CHAMBER);
        var own = codes(chamber);
        var all = codes(signedIn("demo@example.jp"));
        foreign = all.stream().filter(code -> !own.contains(code)).findFirst().orElseThrow();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void ofAnotherOrganisationNothingIsThere() {
        for (var email : List.of(CHAMBER, "uketsuke@example.jp", "soudan@example.jp")) {
            var page = signedIn(email);
            for (var part : OF_A_SESSION) {
                assertThat(status(page, "/console/sessions/" + foreign + part))
                        .as(email + " " + part)
                        .isEqualTo(404);
            }
            assertThat(page.content()).doesNotContain(foreign);
        }
    }

    @Test
    void whatARoleDoesNotBringIsRefusedByTheAddressToo() {
        assertThat(refused("demo@example.jp")).isEmpty();
        assertThat(refused("jimukyoku@example.jp").keySet())
                .containsExactlyInAnyOrder("/console/accounts", "/console/audit");
        assertThat(refused("kansa@example.jp").keySet())
                .containsExactlyInAnyOrder("/console/privacy", "/console/privacy/person", "/console/privacy/wording");
        assertThat(refused(CHAMBER).keySet())
                .containsExactlyInAnyOrder(
                        "/console/accounts",
                        "/console/audit",
                        "/console/firms",
                        "/console/members",
                        "/console/organisations/chambers",
                        "/console/privacy",
                        "/console/privacy/person",
                        "/console/privacy/wording");
        assertThat(refused("uketsuke@example.jp").keySet())
                .contains("/console/imports", "/console/outbox", "/console/templates", "/console/accounts");
    }

    @Test
    void theNavigationOffersNothingThatIsRefused() {
        for (var email : List.of(CHAMBER, BUREAU, "uketsuke@example.jp", "soudan@example.jp", "kansa@example.jp")) {
            var page = signedIn(email);
            var offered = page.locator(".head-nav a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            for (var address : offered) {
                assertThat(status(page, address)).as(email + " " + address).isEqualTo(200);
            }
        }
    }

    @Test
    void thereIsAWayOutOfEveryPage() {
        var page = signedIn("demo@example.jp");
        var addresses = page.locator(".head-nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (var address : addresses) {
            page.navigate(address);
            page.locator("#signOut").click();
            PlaywrightAssertions.assertThat(page.locator("[id='form:password']"))
                    .isVisible();
            browser.signIn(page);
        }
    }

    @Test
    void aFormSentToAnothersAddressChangesNothing() {
        var page = signedIn(CHAMBER);
        page.navigate("/console/sessions/" + codes(page).get(0));
        page.locator("[id='form:title']").fill("よその題名");
        page.evaluate(
                "address => document.getElementById('form').setAttribute('action', address)",
                "/console/sessions/" + foreign);
        page.locator("[id='form:save']").click();
        page.waitForLoadState();

        var administrator = signedIn("demo@example.jp");
        administrator.navigate("/console/sessions/" + foreign);
        assertThat(administrator.locator("[id='form:title']").inputValue()).isNotEqualTo("よその題名");
    }

    @Test
    void aHiddenFieldThatNamesAnothersSessionChangesNothing() {
        var page = signedIn(CHAMBER);
        var own = codes(page).get(0);
        page.navigate("/console/sessions/bulk?verb=THEME&s=" + own);
        page.locator("[id='form:theme']").selectOption(new SelectOption().setIndex(2));
        page.locator("[id='form:attempt']").click();
        PlaywrightAssertions.assertThat(page.locator("input[name=agreed]")).hasCount(1);
        page.locator("input[name=agreed]")
                .evaluate(
                        "(field, codes) => field.value = field.value.replace(codes[0], codes[1])",
                        List.of(own, foreign));
        page.locator("[id='form:perform']").click();

        PlaywrightAssertions.assertThat(page.locator("main tbody tr")).hasCount(1);
        PlaywrightAssertions.assertThat(page.locator("main tbody tr")).containsText("見つかりません");
    }

    @Test
    void anAuditorWhoSavesASessionIsToldThatTheyMayNot() {
        var page = signedIn("kansa@example.jp");
        page.navigate("/console/sessions/" + foreign);
        page.locator("[id='form:title']").fill("勝手に書き換えた題名");
        page.locator("[id='form:save']").click();

        PlaywrightAssertions.assertThat(page.locator("main")).containsText("権限がありません");
        page.navigate("/console/sessions/" + foreign);
        assertThat(page.locator("[id='form:title']").inputValue()).doesNotContain("勝手に");
    }

    @Test
    void aBureauActsForAChamberUnderAMandateAndTheTrailSaysSo() {
        var page = signedIn(BUREAU);
        var before = codes(page);
        page.navigate("/console/me");
        browser.assertAccessibleAtAnyWidth(page);
        page.locator("[id='acting:giver']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='acting:choose']").click();

        PlaywrightAssertions.assertThat(page.locator(".head .acting")).containsText("桜台商工会議所");
        browser.picture(page, "acting");
        var givers = codes(page);
        assertThat(givers).isNotEmpty().hasSizeLessThan(before.size());
        page.navigate("/console/sessions/" + givers.get(0));
        var title = page.locator("[id='form:title']").inputValue();
        save(page, title + "（委任）");
        save(page, title);
        var administrator = signedIn("demo@example.jp");
        administrator.navigate("/console/audit?actor=" + BUREAU);
        PlaywrightAssertions.assertThat(administrator.locator("main table")).containsText("桜台商工会議所");
        browser.picture(administrator, "trail");
        page.navigate("/console/me");
        page.locator("[id='acting:giver']").selectOption("");
        page.locator("[id='acting:choose']").click();
        PlaywrightAssertions.assertThat(page.locator(".head .acting")).hasCount(0);
    }

    @Test
    void aRoleIsGrantedWithALastDayAndEnded() {
        var page = signedIn("demo@example.jp");
        page.navigate("/console/organisations?q=若草川");
        page.locator("[id='list:table'] a").first().click();
        page.locator("a[href$='/members']").click();
        page.locator("[id='form:grant']").click();
        PlaywrightAssertions.assertThat(page.locator("[id='form:email-error']"))
                .not()
                .isEmpty();
        browser.assertAccessibleAtAnyWidth(page);

        page.locator("[id='form:email']").fill("soudan@example.jp");
        page.locator("[id='form:role']").selectOption("RECEPTION");
        page.locator("[id='form:until']").fill("2099-03-31");
        page.locator("[id='form:grant']").click();
        var row = page.locator("[id='list:table_data'] tr").filter(new Locator.FilterOptions().setHasText("2099"));
        PlaywrightAssertions.assertThat(row).containsText("soudan@example.jp");
        browser.picture(page, "members");
        browser.assertAccessible(page);

        row.locator("input[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator("[id='list:table_data'] tr")
                        .filter(new Locator.FilterOptions().setHasText("2099")))
                .hasCount(0);
        page.navigate("/console/rights");
        browser.assertAccessibleAtAnyWidth(page);
        browser.picture(page, "rights");
    }

    private static void save(Page page, String title) {
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:save']").click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("保存しました");
    }

    /** What is answered otherwise than by its page, with the status. */
    private static Map<String, Integer> refused(String email) {
        var page = signedIn(email);
        var refused = new TreeMap<String, Integer>();
        for (var address : List.of(
                "/console",
                "/console/sessions",
                "/console/board",
                "/console/venues",
                "/console/organisations",
                "/console/organisations/chambers",
                "/console/firms",
                "/console/imports",
                "/console/outbox",
                "/console/templates",
                "/console/accounts",
                "/console/members",
                "/console/audit",
                "/console/privacy",
                "/console/privacy/person",
                "/console/privacy/wording",
                "/console/rights")) {
            int status = status(page, address);
            if (status != 200) {
                refused.put(address, status);
            }
        }
        assertThat(refused.values()).allMatch(status -> status == 403);
        return refused;
    }

    private static int status(Page page, String address) {
        return page.request().get(address).status();
    }

    private static List<String> codes(Page page) {
        page.navigate("/console/sessions");
        return page.locator("main a[href*='/console/sessions/tm']").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*/sessions/", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static Page signedIn(String email) {
        var page = browser.visitor();
        browser.signIn(page, email);
        return page;
    }
}

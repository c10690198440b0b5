package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The main job from end to end, as people do it: a municipality's list becomes a seminar, is booked, and a seat moves on. */
class WholeWayIT {

    private static final Path OKAZAKI = Path.of("../../shared/data/real/okazaki_events_excerpt.csv");
    private static final String FIRST = "hanako.first@example.jp";
    private static final String SECOND = "jiro.second@example.jp";

    @Test
    void fromTheMunicipalitysListToTheSeatThatMovesOn() {
        var data = RunningServer.dataFolder("whole-way");
        try (var server = RunningServer.start(data, Map.of());
                var browser = new BrowserFixture(server.base(), "whole-way")) {
            var mails = new MailFolder(data.resolve("mail"));
            browser.picture(open(browser.visitor(), "/"), "portal");
            browser.picture(open(browser.visitor(), "/seminars"), "seminars");
            var staff = browser.visitor();
            signIn(browser, staff);
            importList(browser, staff);
            var code = publish(browser, staff);

            var first = browser.visitor();
            register(browser, first, code, FIRST, "confirmed");
            assertThat(first.locator(".notice-success")).containsText("参加が確定しました");
            var second = browser.visitor();
            register(browser, second, code, SECOND, "waiting");
            assertThat(second.locator(".notice-info")).containsText("キャンセル待ちで受け付けました");

            var confirmation = mails.awaitTo(FIRST, 1).get(0);
            assertThat(confirmation.part("text/calendar")).contains("METHOD:REQUEST", "BEGIN:VEVENT");
            open(first, linkIn(confirmation.part("text/plain"), "/r/"));
            cancel(browser, first);

            var promotion = mails.awaitTo(SECOND, 2).get(1);
            assertThat(promotion.part("text/calendar")).contains("METHOD:REQUEST");
            open(second, linkIn(promotion.part("text/plain"), "/r/"));
            assertThat(second.locator(".ticket-state")).not().containsText("番目");
            browser.picture(second, "promoted");

            browser.picture(open(staff, "/console/sessions/" + code + "/registrations"), "registrations");
            browser.picture(open(staff, "/console/outbox"), "outbox");
            assertThat(server.log()).doesNotContain("SEVERE");
        }
    }

    private static void signIn(BrowserFixture browser, Page staff) {
        open(staff, "/console/imports");
        assertThat(staff.locator("[id='form:password']")).isVisible();
        browser.picture(staff, "login");
        fill(staff, Map.of("email", "demo@example.jp", "password", "demo"));
        press(staff, "submit");
        assertThat(staff.locator("#signOut")).isVisible();
    }

    private static void importList(BrowserFixture browser, Page staff) {
        open(staff, "/console/imports");
        staff.setInputFiles("[id='form:file']", list());
        browser.picture(staff, "imports");
        press(staff, "take");
        assertThat(staff.locator("article.entry .findings").first()).isVisible();
        browser.picture(staff, "import-report");
    }

    /** Completes one draft of the list: one seat, in two weeks. @return the code of its session */
    private static String publish(BrowserFixture browser, Page staff) {
        staff.locator("article.entry:has(.DRAFT) h2 a").first().click();
        browser.picture(staff, "draft");
        fill(
                staff,
                Map.of(
                        "day", today().plusDays(14).toString(),
                        "startsAt", "14:00",
                        "endsAt", "16:00",
                        "venueCapacity", "１",
                        "venue", "見本会館",
                        "address", "岡崎市見本町1-2-3",
                        "description", "市の一覧から取り込んだセミナーです。"));
        for (var unknown : List.of("lastDay", "opensOn", "opensAt", "closesOn", "closesAt", "onlineCapacity")) {
            staff.locator("[id='form:" + unknown + "']").fill("");
        }
        staff.locator("input[name='form:mode'][value='VENUE']").check();
        staff.locator("[id='form:prefecture']").selectOption("23");
        staff.locator("[id='form:waitlist']").check();
        press(staff, "submit");
        assertThat(staff.locator("h1 .status")).hasClass("status IN_REVIEW");
        staff.locator(".review a[href$='/review']").click();
        browser.picture(staff, "review");
        press(staff, "publish");
        assertThat(staff.locator("h1 .status")).hasClass("status PUBLISHED");
        browser.picture(staff, "published");
        return staff.url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    private static void register(BrowserFixture browser, Page visitor, String code, String email, String outcome) {
        open(visitor, "/seminars/" + code);
        browser.picture(visitor, "seminar-" + outcome);
        visitor.locator("a[href$='/register']").first().click();
        fill(
                visitor,
                Map.of(
                        "familyName", "見本",
                        "givenName", "花子",
                        "familyNameKana", "みほん",
                        "givenNameKana", "ﾊﾅｺ",
                        "email", email,
                        "organisationName", "株式会社見本"));
        visitor.locator("[id='form:consent']").check();
        browser.picture(visitor, "register-" + outcome);
        browser.assertAccessible(visitor);
        visitor.locator("button[value='confirm']:not(.unseen)").click();
        assertThat(visitor.locator("dl.facts")).containsText("ミホン ハナコ");
        browser.picture(visitor, "confirm-" + outcome);
        browser.assertAccessible(visitor);
        visitor.locator("button[value='register']").click();
        assertThat(visitor.locator(".ticket-number")).isVisible();
        browser.picture(visitor, outcome);
    }

    private static void cancel(BrowserFixture browser, Page visitor) {
        visitor.locator("a[href$='/cancel']").click();
        browser.picture(visitor, "before-cancelling");
        press(visitor, "cancel");
        assertThat(visitor.locator(".notice").first()).containsText("申込みをキャンセルしました");
        browser.picture(visitor, "cancelled");
    }

    private static Page open(Page page, String address) {
        var answer = page.navigate(address);
        assertThat(answer.status()).as(address).isLessThan(400);
        return page;
    }

    private static void fill(Page page, Map<String, String> form) {
        form.forEach((field, text) -> page.locator("[id='form:" + field + "']").fill(text));
    }

    private static void press(Page page, String button) {
        page.locator("[id='form:" + button + "']").click();
    }

    private static String linkIn(String text, String path) {
        return text.lines()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .filter(word -> word.startsWith("http") && word.contains(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + path + " in:\n" + text));
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Tokyo")));
    }

    /** A list in the government's format with the difficulties of real ones. */
    /** A real municipality's list where it is at hand, and otherwise one of our own with the same difficulties. */
    private static FilePayload list() {
        if (Files.exists(OKAZAKI)) {
            return real();
        }
        try (var list = WholeWayIT.class.getResourceAsStream("/eventlist/telework_events.csv")) {
            return new FilePayload("telework_events.csv", "text/csv", list.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FilePayload real() {
        try {
            return new FilePayload("okazaki_events_excerpt.csv", "text/csv", Files.readAllBytes(OKAZAKI));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

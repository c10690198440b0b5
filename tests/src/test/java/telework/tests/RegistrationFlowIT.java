package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.RegistrationPeriod;
import telework.seminar.SessionPlan;
import telework.seminar.Timetable;

/** From typing to the receipt and beyond, and that nothing typed is lost on the way, whatever happens. */
class RegistrationFlowIT {

    private static final Map<String, String> STAFF = Map.of(
            "telework.admin.email", "demo@example.jp",
            "telework.admin.password", "demo",
            "telework.totp.required", "none");
    private static final Instant START =
            Clock.systemUTC().instant().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.HOURS);

    private static String open;
    private static String lastSeat;
    private static String noQueue;
    private static String otherDate;
    private static String doomed;
    private static String closed;

    private static RunningServer server;
    private static BrowserFixture browser;

    @BeforeAll
    static void start() {
        var data = RunningServer.dataFolder("registration-flow");
        Store.H2.fill(data, RegistrationFlowIT::invent);
        server = RunningServer.start(data, STAFF, "--no-demo");
        browser = new BrowserFixture(server.base(), "registration-flow");
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    private static void invent(EntityManager em) {
        open = ASession.withSeats(20).andOnline(20).startingAt(START).in(em).getCode();
        lastSeat = ASession.withSeats(1).startingAt(START).in(em).getCode();
        doomed = ASession.withSeats(9).startingAt(START).in(em).getCode();
        closed = ASession.withSeats(9)
                .startingAt(START)
                .closingAt(START.minus(Duration.ofDays(25)))
                .in(em)
                .getCode();
        var full = ASession.withSeats(1).withoutWaitlist().startingAt(START).in(em);
        noQueue = full.getCode();
        var other = full.getSeminar().addSession();
        other.admit(AdmissionKind.VENUE, 9).offerWaitlist(true);
        var later = START.plus(Duration.ofDays(1));
        other.plan(new SessionPlan(
                new Timetable(later, later.plus(Duration.ofHours(2))),
                RegistrationPeriod.UNTIL_THE_START,
                full.getVenue(),
                null));
        other.submit(START.minus(Duration.ofDays(30)));
        other.publish(START.minus(Duration.ofDays(30)));
        em.persist(other);
        otherDate = other.getCode();
    }

    @Test
    void leadsFromTheFormToTheReceiptAndBackByKeyboardAlone() {
        var page = browser.visitor();
        var keys = new Keyboard(page);
        page.navigate("/seminars/" + open + "/register");
        keys.reach("#admission-VENUE").type(" ");
        keys.reach(field("familyName")).type("見本").reach(field("givenName")).type("花子");
        keys.reach(field("familyNameKana"))
                .type("みほん")
                .reach(field("givenNameKana"))
                .type("ﾊﾅｺ");
        keys.reach(field("email")).type("keyboard@example.jp").enter();

        assertThat(page.locator(".notice-error")).isFocused();
        assertThat(page.locator(".notice-error li")).hasCount(1);
        keys.reach(".notice-error a").enter();
        assertThat(page.locator(field("consent"))).isFocused();
        keys.type(" ");
        keys.reach("main button[value='confirm']").enter();

        assertThat(page.locator("dl.facts")).containsText("ミホン ハナコ");
        keys.reach("button[value='register']").enter();
        assertThat(page.locator(".steps [aria-current='step']")).containsText("完了");
        assertThat(page.locator(".notice-success")).containsText("参加が確定しました");
        keys.reach("a[href$='/change']").enter();
        page.waitForURL("**/change");
        keys.reach(field("organisationName")).type("株式会社鍵盤");
        keys.reach("button[value='correct']:not(.unseen)").enter();
        assertThat(page.locator(".notice-success")).containsText("申込内容を変更しました");
        assertThat(page.locator("main")).containsText("株式会社鍵盤");
        keys.reach("a[href$='/cancel']").enter();
        page.waitForURL("**/cancel");
        keys.reach("[id='form:cancel']").enter();
        assertThat(page.locator(".notice-info")).containsText("申込みをキャンセルしました");
    }

    /** The Japanese pages at both widths, the English ones at the narrow. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isForEverybodyInEachState(String language) {
        var page = browser.visitor();
        page.navigate("/seminars/" + open + "/register?lang=" + language);
        look(page, language, "empty");
        next(page);
        assertThat(page.locator(".field-wrong")).hasCount(7);
        look(page, language, "errors");
        fill(page, "everybody-" + language + "@example.jp");
        look(page, language, "filled");
        next(page);
        look(page, language, "confirm");
        page.locator("button[value='register']").click();
        assertThat(page.locator(".ticket-qr")).isVisible();
        look(page, language, "confirmed");
        page.locator("a[href$='/change']").click();
        look(page, language, "change");
        page.locator(field("email")).fill("nobody");
        correct(page);
        assertThat(page.locator(".field-wrong")).hasCount(1);
        look(page, language, "change-error");
        page.locator(field("email")).fill("everybody-else-" + language + "@example.jp");
        correct(page);
        look(page, language, "changed");
        page.locator("a[href$='/accommodation']").click();
        page.locator("[id='form:tell']").click();
        assertThat(page.locator(".field-wrong")).hasCount(2);
        look(page, language, "accommodation-error");
        page.locator("input[value='WHEELCHAIR']").check();
        page.locator("[id='form:consent']").check();
        page.locator("[id='form:tell']").click();
        assertThat(page.locator(".notice-success")).isVisible();
        look(page, language, "accommodation-told");
        page.locator("a[href$='/cancel']").click();
        look(page, language, "cancel");
        page.locator("[id='form:cancel']").click();
        assertThat(page.locator(".ticket-qr")).hasCount(0);
        look(page, language, "cancelled");
        page.navigate("/seminars/" + closed + "/register");
        look(page, language, "closed");
    }

    @Test
    void losesNothingOnTheWayBackOrByALanguageOrAReload() {
        losesNothingOnTheWay(browser.visitor(), "way@example.jp");
    }

    @Test
    void losesNothingWithoutScript() {
        losesNothingOnTheWay(browser.visitorWithoutScript(), "way-without-script@example.jp");
    }

    private void losesNothingOnTheWay(Page page, String email) {
        page.navigate("/seminars/" + open + "/register");
        fill(page, email);
        page.locator("nav.languages button[lang='en']").click();
        assertThat(page.locator("h1")).hasText("Registration");
        assertKept(page, email);
        page.locator("nav.languages button[lang='ja']").click();
        assertKept(page, email);

        next(page);
        assertThat(page.locator("h1")).hasText("入力内容の確認");
        page.goBack();
        assertKept(page, email);
        page.goForward();
        assertThat(page.locator("dl.facts")).containsText(email);
        page.reload();
        assertThat(page.locator("dl.facts")).containsText(email);
        page.locator("nav.languages button[lang='en']").click();
        assertThat(page.locator("h1")).hasText("Check your details");
        assertThat(page.locator("dl.facts")).containsText(email);
        page.locator(".site-name").click();
        page.goBack();
        assertThat(page.locator("dl.facts")).containsText(email);
        page.locator("nav.languages button[lang='ja']").click();
        page.locator("button[value='edit']").click();
        assertKept(page, email);
        page.locator(field("email")).fill("wrong");
        next(page);
        assertThat(page.locator(".notice-error")).containsText("メールアドレス");
        assertKept(page, "wrong");
        page.locator(field("email")).fill(email);
        next(page);
        page.locator("button[value='register']").click();
        assertThat(page.locator(".ticket-number")).isVisible();
    }

    @Test
    void keepsAHalfTypedFormOverAReloadInItsOwnTabUntilTheReceipt() {
        var page = browser.visitor();
        var address = "/seminars/" + open + "/register";
        page.navigate(address);
        fill(page, "reload@example.jp");
        page.reload();
        assertKept(page, "reload@example.jp");
        var elsewhere = page.context().newPage();
        elsewhere.navigate(address);
        assertThat(elsewhere.locator(field("email"))).hasValue("");

        next(page);
        page.locator("button[value='register']").click();
        assertThat(page.locator(".ticket-number")).isVisible();
        // What forgets runs when the receipt has come as a whole.
        page.waitForLoadState();
        page.navigate(address);
        assertThat(page.locator(field("email"))).hasValue("");
    }

    @Test
    void registersOnceHoweverOftenTheButtonIsPressed() {
        var page = browser.visitor();
        confirm(page, open, "once@example.jp");
        page.locator("button[value='register']").dblclick();
        assertThat(page.locator(".ticket-number")).isVisible();
        var receipt = page.url();

        page.goBack();
        page.locator("button[value='register']").click();

        assertThat(page.locator(".ticket-number")).isVisible();
        assertThat(page.url()).isEqualTo(receipt);
        assertThat(new MailFolder(server.data().resolve("mail")).awaitTo("once@example.jp", 1))
                .hasSize(1);
    }

    @Test
    void takesAColleagueWhoIsTypedOverTheFirstOnTheWayBack() {
        var page = browser.visitor();
        confirm(page, open, "first-of-two@example.jp");
        page.locator("button[value='register']").click();
        assertThat(page.locator(".ticket-number")).isVisible();
        var receipt = page.url();
        page.goBack();
        page.locator("button[value='edit']").click();
        page.locator(field("givenName")).fill("次郎");
        next(page);
        page.locator("button[value='register']").click();
        assertThat(page.locator(".notice-error")).isFocused();
        assertThat(page.locator("[id='form:email-error']")).containsText("申込み済みです");
        assertThat(page.locator(field("email"))).hasValue("first-of-two@example.jp");

        page.locator(field("email")).fill("second-of-two@example.jp");
        next(page);
        page.locator("button[value='register']").click();

        assertThat(page.locator(".notice-success")).containsText("参加が確定しました");
        assertThat(page.url()).isNotEqualTo(receipt);
    }

    @Test
    void queuesNobodyWhoWasShownASeatWithoutAsking() {
        var page = browser.visitor();
        confirm(page, lastSeat, "slow@example.jp");
        assertThat(page.locator("button[value='register']")).hasText("申し込む");
        register(lastSeat, "fast@example.jp");

        page.locator("button[value='register']").click();

        assertThat(page.locator(".notice-error")).isFocused();
        assertThat(page.locator(".notice-error")).containsText("満席となったため、まだ申し込んでいません");
        assertThat(page.locator(".notice-info")).containsText("1番目");
        assertThat(page.locator("dl.facts")).containsText("slow@example.jp");
        browser.assertAccessibleAtAnyWidth(page);
        browser.picture(page, "queue-offered");
        assertThat(page.locator("button[value='register']")).hasText("キャンセル待ちに申し込む");
        page.locator("button[value='register']").click();

        assertThat(page.locator(".notice-info")).containsText("キャンセル待ちで受け付けました");
        assertThat(page.locator(".ticket-state")).containsText("1番目");
        assertThat(page.locator("a[href$='calendar.ics']")).hasCount(0);
        browser.assertAccessibleAtAnyWidth(page);
        browser.picture(page, "waiting");
        var receipt = page.url();
        page.navigate("/seminars/" + lastSeat + "/register?lang=en");
        assertThat(page.locator(".notice-info")).containsText("number 2");
        browser.assertAccessibleAtAnyWidth(page);
        page.navigate(receipt);
        page.locator("[id='queue:leave']").click();
        assertThat(page.locator(".notice-info")).containsText("Your registration is cancelled");
    }

    @Test
    void carriesWhatWasTypedToAnotherDateWhenTheSessionHasBecomeFull() {
        var page = browser.visitor();
        confirm(page, noQueue, "carried@example.jp");
        register(noQueue, "faster@example.jp");

        page.locator("button[value='register']").click();

        assertThat(page.locator(".notice-error")).containsText("満席となったため");
        browser.assertAccessibleAtAnyWidth(page);
        browser.picture(page, "elsewhere");
        page.locator("button[formaction$='" + otherDate + "/register']").click();
        assertThat(page.locator(field("email"))).hasValue("carried@example.jp");
        assertThat(page.locator(field("consent"))).isChecked();
        next(page);
        page.locator("button[value='register']").click();
        assertThat(page.locator(".notice-success")).containsText("参加が確定しました");
    }

    @Test
    void tellsOfASessionCalledOffMeanwhileAndKeepsWhatWasTyped() {
        var owner = browser.visitor();
        owner.navigate(register(doomed, "owner@example.jp"));
        var page = browser.visitor();
        confirm(page, doomed, "meanwhile@example.jp");
        var staff = browser.visitor();
        browser.signIn(staff);
        staff.navigate("/console/sessions/" + doomed + "/cancel");
        staff.locator("[id='form:cancel']").click();
        assertThat(staff.locator("h1 .status")).hasClass("status CANCELLED");

        page.locator("button[value='register']").click();

        assertThat(page.locator(".notice-warning")).containsText("開催中止");
        assertThat(page.locator("input[name='form:email']")).hasValue("meanwhile@example.jp");
        browser.assertAccessibleAtAnyWidth(page);
        owner.reload();
        assertThat(owner.locator(".notice-error")).containsText("開催中止");
        browser.assertAccessibleAtAnyWidth(owner);
        browser.picture(owner, "called-off");
        owner.navigate(owner.url() + "/change");
        assertThat(owner.locator(".notice-warning")).containsText("変更できません");
        browser.assertAccessibleAtAnyWidth(owner);
    }

    @Test
    void survivesAServerThatIsStartedAnewBetweenTheSteps() {
        var page = browser.visitor();
        confirm(page, open, "restart@example.jp");
        int port = server.base().getPort();
        server.stop();
        server = RunningServer.start(server.data(), STAFF, "--no-demo", "--port", String.valueOf(port));

        page.locator("button[value='register']").click();

        assertThat(page.locator(".notice-success")).containsText("参加が確定しました");
        assertThat(page.locator("main")).containsText("restart@example.jp");
    }

    @Test
    void letsNoWindowUndoAnother() {
        var first = browser.visitor();
        var address = register(open, "windows@example.jp") + "/change";
        first.navigate(address);
        var second = first.context().newPage();
        second.navigate(address);
        first.locator(field("organisationName")).fill("株式会社先");
        correct(first);
        assertThat(first.locator(".notice-success")).isVisible();

        second.locator(field("givenName")).fill("次郎");
        correct(second);

        assertThat(second.locator(".notice-error")).containsText("ほかの画面で先に変更されています");
        assertThat(second.locator(".notice-info")).containsText("株式会社先");
        assertThat(second.locator(field("givenName"))).hasValue("次郎");
        browser.assertAccessibleAtAnyWidth(second);
        second.locator(field("organisationName")).fill("株式会社先");
        correct(second);
        assertThat(second.locator("main")).containsText("次郎");
        assertThat(second.locator("main")).containsText("株式会社先");
    }

    @Test
    void tellsBothMailboxesOfANewAddressAndRefusesOneThatIsTaken() {
        register(open, "taken@example.jp");
        var mails = new MailFolder(server.data().resolve("mail"));
        var page = browser.visitor();
        page.navigate(register(open, "old@example.jp") + "/change");
        // A confirmation that a correction overtakes is not sent at all.
        mails.awaitTo("old@example.jp", 1);
        page.locator(field("email")).fill("taken@example.jp");
        correct(page);
        assertThat(page.locator("[id='form:email-error']")).containsText("申込み済みです");
        page.locator(field("email")).fill("new@example.jp");
        correct(page);
        assertThat(page.locator(".notice-success")).containsText("new@example.jp");

        assertThat(mails.awaitTo("new@example.jp", 1).get(0).part("text/calendar"))
                .contains("METHOD:REQUEST");
        assertThat(mails.awaitTo("old@example.jp", 2).get(1).part("text/plain"))
                .contains("メールアドレスの変更を承りました")
                .doesNotContain("new@example.jp", "/r/");
    }

    @Test
    void tellsNobodyElseOfThePersonalPages() {
        var address = register(open, "private@example.jp");
        var request = browser.visitor().context().request();

        for (var part : List.of("", "/change", "/cancel", "/calendar.ics")) {
            assertThat(request.get(address + part).headers())
                    .as(part)
                    .containsEntry("cache-control", "no-store")
                    .containsEntry("referrer-policy", "no-referrer")
                    .containsEntry("x-robots-tag", "noindex, nofollow");
        }
        assertThat(request.get("/r/unknown-token").status()).isEqualTo(404);
        assertThat(request.get("/r/unknown-token/change").status()).isEqualTo(404);
        assertThat(request.get("/r/unknown-token/cancel").status()).isEqualTo(404);
        assertThat(request.get("/r/unknown-token/calendar.ics").status()).isEqualTo(404);
        assertThat(request.get(address + "/calendar.ics").text()).contains("METHOD:PUBLISH", "SEQUENCE:0");
    }

    private static void look(Page page, String language, String state) {
        if (language.equals("ja")) {
            browser.assertAccessibleAtAnyWidth(page);
        } else {
            page.setViewportSize(320, 640);
            browser.assertAccessible(page);
        }
        browser.picture(page, state + "-" + language);
    }

    private static void confirm(Page page, String code, String email) {
        page.navigate("/seminars/" + code + "/register");
        fill(page, email);
        next(page);
        assertThat(page.locator("h1")).hasText("入力内容の確認");
    }

    private static void fill(Page page, String email) {
        if (page.locator("#admission-VENUE").count() > 0) {
            page.locator("#admission-VENUE").check();
        }
        page.locator(field("familyName")).fill("見本");
        page.locator(field("givenName")).fill("花子");
        page.locator(field("familyNameKana")).fill("みほん");
        page.locator(field("givenNameKana")).fill("ﾊﾅｺ");
        page.locator(field("email")).fill(email);
        page.locator(field("organisationName")).fill("株式会社見本");
        page.locator(field("consent")).check();
    }

    private static void assertKept(Page page, String email) {
        assertThat(page.locator("#admission-VENUE")).isChecked();
        assertThat(page.locator(field("familyName"))).hasValue("見本");
        assertThat(page.locator(field("givenNameKana"))).hasValue("ﾊﾅｺ");
        assertThat(page.locator(field("email"))).hasValue(email);
        assertThat(page.locator(field("organisationName"))).hasValue("株式会社見本");
        assertThat(page.locator(field("consent"))).isChecked();
    }

    private static void next(Page page) {
        page.locator("main button[value='confirm']").click();
    }

    private static void correct(Page page) {
        page.locator("main button[value='correct']").click();
    }

    /** By another way in. @return the address of the personal page */
    private static String register(String code, String email) {
        var entry = """
                {"admission": "VENUE", "consent": true, "attendees": [{"familyName": "山田", "givenName": "太郎",
                  "familyNameKana": "ヤマダ", "givenNameKana": "タロウ", "email": "%s"}]}""".formatted(email);
        var answer = browser.visitor()
                .context()
                .request()
                .post(
                        "/api/v1/seminars/" + code + "/registrations",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(entry));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.headers().get("location").replaceFirst(".*/registrations/", "/r/");
    }

    private static String field(String id) {
        return "[id='form:" + id + "']";
    }
}

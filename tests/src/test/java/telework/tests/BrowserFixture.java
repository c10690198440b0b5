package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A browser before the running server, one tab at a desk and as many more as a test wants. Each picture is taken twice, at a
 * desk and on a telephone, into {@code target/screenshots}.
 */
public final class BrowserFixture implements AutoCloseable {

    /** Others may be building on the same machine. */
    private static final double PATIENCE_MILLIS = 30_000;

    /** Debian's Chromium without its windows: half the work of the whole one. */
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium-headless-shell");

    /** No name leads anywhere. Turning requests away one by one would turn off the browser's memory of what it has fetched. */
    private static final String AT_HOME = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run",
                            AT_HOME)));
    private final URI base;
    private final Path folder;

    private final List<String> forbidden = new ArrayList<>();

    private int pictures;

    /** @param story names the folder of its pictures */
    public BrowserFixture(URI base, String story) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.base = base;
        this.folder = Path.of(System.getProperty("telework.target"), "screenshots", story);
    }

    /** Somebody with a browser of their own: no cookie is shared. Speaks Japanese, and reaches nothing but the server. */
    public Page visitor() {
        return visitor(true);
    }

    /** The same with a browser that runs no script. */
    public Page visitorWithoutScript() {
        return visitor(false);
    }

    private Page visitor(boolean script) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setBaseURL(base.toString())
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height));
        context.onConsoleMessage(this::remember);
        return context.newPage();
    }

    private void remember(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            forbidden.add(message.text());
        }
    }

    /** Signs in to the console as the demonstration's administrator. */
    public void signIn(Page staff) {
        signIn(staff, "demo@example.jp");
    }

    /** Signs in to the console as one of the demonstration's people. */
    public void signIn(Page staff, String email) {
        staff.navigate("/login");
        staff.locator("[id='form:email']").fill(email);
        staff.locator("[id='form:password']").fill("demo");
        staff.locator("[id='form:submit']").click();
        PlaywrightAssertions.assertThat(staff.locator("#signOut")).isVisible();
    }

    /** Pictures of the page as it stands, numbered in the order of the story. */
    public void picture(Page page, String name) {
        pictures++;
        for (var screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            page.setViewportSize(screen.width, screen.height);
            var file = "%02d-%s%s.png".formatted(pictures, name, screen.suffix);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(true));
        }
        page.setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height);
    }

    /** Nothing on the page, at the width it has, that keeps people out as far as a machine can see. */
    public void assertAccessible(Page page) {
        assertThat(Accessibility.barriersOn(page))
                .as("accessibility of " + page.url())
                .isEmpty();
    }

    /** The same at a desk and at 320 pixels, which is what a desk shows at 400 %. */
    public void assertAccessibleAtAnyWidth(Page page) {
        for (var screen : List.of(Screen.NARROW, Screen.DESKTOP)) {
            page.setViewportSize(screen.width, screen.height);
            assertAccessible(page);
        }
    }

    /** Leaves behind how each tab ended: what a failed test was looking at. Fails when a page asked for what it may not. */
    @Override
    public void close() {
        int tab = 0;
        for (var context : browser.contexts()) {
            for (var page : context.pages()) {
                leave(page, "end-" + ++tab);
            }
        }
        playwright.close();
        assertThat(forbidden)
                .as("what the policy of our own pages forbids them")
                .isEmpty();
    }

    private void leave(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        try {
            Files.writeString(folder.resolve(name + ".html"), page.url() + "\n" + page.content());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private enum Screen {
        DESKTOP(1280, 900, ""),
        PHONE(375, 812, "-phone"),
        NARROW(320, 640, "-narrow");

        private final int width;
        private final int height;
        private final String suffix;

        Screen(int width, int height, String suffix) {
            this.width = width;
            this.height = height;
            this.suffix = suffix;
        }
    }
}

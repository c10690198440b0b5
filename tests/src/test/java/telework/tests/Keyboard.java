package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: reaches things by the tab key, and uses what has the focus. */
final class Keyboard {

    private static final int MOST_STOPS = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on until the element has the focus, which it must show. */
    Keyboard reach(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (page.evaluate("selector => document.activeElement.matches(selector)", selector)
                    .equals(true)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("the ring around " + selector)
                        .isNotEqualTo("none");
                return this;
            }
        }
        throw new AssertionError("The tab key does not lead to " + selector + " on " + page.url());
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    void enter() {
        page.keyboard().press("Enter");
    }
}

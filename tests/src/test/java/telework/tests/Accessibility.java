package telework.tests;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a machine can see of WCAG 2.2 AA on a page: axe-core with the rule on the size of targets, which is off by default, and
 * what axe does not ask: one heading of the first level, a way past the head, the language, no scrolling to the side.
 */
final class Accessibility {

    private static final String AXE = axe();

    /** Asks for violations alone: to describe all that is well as well takes most of the time of a long page. */
    private static final String VIOLATIONS = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: tags}, rules: {'target-size': {enabled: true}}, resultTypes: ['violations']});
              return found.violations.map(rule =>
                rule.id + ': ' + rule.help + ' ' + rule.nodes.slice(0, 5).map(node => node.target.join(' ')).join(', '));
            }
            """;

    /** Answers with a sentence for each thing that is wrong. */
    private static final String STRUCTURE = """
            () => {
              const wrong = [];
              const say = (bad, sentence) => { if (bad) wrong.push(sentence); };
              say(document.querySelectorAll('h1').length !== 1, 'has not one h1 but ' + document.querySelectorAll('h1').length);
              say(document.querySelectorAll('main').length !== 1, 'has not one main');
              say(!['ja', 'en'].includes(document.documentElement.lang), 'has no language');
              say(!document.title.trim() || document.title.trim().startsWith('|'), 'has no title');
              const first = document.querySelector('a[href], button, input, select, textarea');
              say(!first || !document.querySelector(first.getAttribute('href') || 'none'), 'does not begin with the way to its text');
              const page = document.scrollingElement;
              say(innerWidth <= 320 && page.scrollWidth > innerWidth, 'scrolls to the side: ' + page.scrollWidth + ' of ' + innerWidth);
              say(/\\?\\?\\?/.test(document.body.innerText), 'shows a key instead of a text');
              const blanks = document.querySelector('main')?.innerText.match(/[\\u4e00-\\u9fff]\\u3000[\\u4e00-\\u9fff]{1}(?=[\\s：:])/);
              say(blanks, 'has a blank inside a word: ' + blanks);
              return wrong;
            }
            """;

    /** What has the focus and shows it neither itself nor by the control around it; null when all is well, or inside of another page. */
    private static final String WITHOUT_RING = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body || ['MAIN', 'IFRAME'].includes(focused.tagName)) return null;
              const ring = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 3;
              };
              const around = [focused, focused.closest('.ui-widget'), focused.closest('.ui-state-focus')];
              const beside = focused.closest('.ui-widget')?.querySelectorAll('.ui-state-focus') ?? [];
              return [...around, ...beside].some(element => element && ring(element)) ? null : focused.outerHTML.slice(0, 160);
            }
            """;

    private static final int MOST_STOPS = 40;

    private Accessibility() {}

    /** A sentence for each barrier; empty when a machine sees none. */
    static List<String> barriersOn(Page page) {
        var barriers = new ArrayList<String>();
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        for (var question : List.of(VIOLATIONS, STRUCTURE)) {
            ((List<?>) page.evaluate(question)).forEach(sentence -> barriers.add(sentence.toString()));
        }
        return barriers;
    }

    /** Goes through the page by the tabulator; what it stops at without showing the ring of focus. */
    static List<String> stopsWithoutRing(Page page) {
        var stops = new ArrayList<String>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var hidden = page.evaluate(WITHOUT_RING);
            if (hidden != null) {
                stops.add(hidden.toString());
            }
        }
        return stops;
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

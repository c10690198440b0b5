package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Follows every link, one page of each kind, and asks each page in both languages, at a desk and at 320 pixels, whether it is
 * for everybody. A new page is found by itself as soon as anything leads to it.
 */
class PagesIT {

    /** Files, not pages. */
    private static final String FILE =
            ".*\\.(ics|atom|xml|csv|pdf|svg|png|xlsx|txt)([?#].*)?|/materials/.*|/openapi.*|.*/exports?/.*";

    private static final Pattern VIEW = Pattern.compile("\\bview=\\w+");
    private static final int MOST_PAGES = 60;

    /** In which language and at which width, in pixels, a page is looked at. */
    private record Sight(String language, int width) {}

    @Test
    void everyPublicPageIsForEverybody() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "pages")) {
            var visitor = browser.visitor();
            visitor.navigate("/seminars?vacancy=true");
            var open = visitor.locator("main a[href^='/seminars/tm']").first().getAttribute("href");
            var pages = walk(visitor, List.of("/", open), address -> !address.startsWith("/console"));
            assertThat(pages).containsKeys("/", "/seminars", "/seminars/*", "/seminars/*/register");
            assertThat(barriers(pages)).isEmpty();
        }
    }

    @Test
    void everyPageOfTheConsoleIsForEverybody() {
        try (var browser = new BrowserFixture(SharedServer.get().base(), "console-pages")) {
            var staff = browser.visitor();
            browser.signIn(staff);
            var pages = walk(staff, List.of("/console"), address -> address.startsWith("/console"));
            assertThat(pages).containsKeys("/console/sessions", "/console/sessions/*", "/console/outbox");
            assertThat(barriers(pages)).isEmpty();
        }
    }

    private static List<String> barriers(Map<String, List<String>> pages) {
        return pages.entrySet().stream()
                .flatMap(page -> page.getValue().stream().map(barrier -> page.getKey() + " " + barrier))
                .toList();
    }

    /** The kinds of page that were found, each with what is wrong with it. */
    private static Map<String, List<String>> walk(Page page, List<String> starts, Predicate<String> wanted) {
        var found = new LinkedHashMap<String, List<String>>();
        var titles = new HashMap<String, String>();
        var next = new ArrayDeque<>(starts);
        starts.forEach(start -> found.put(kind(start), new ArrayList<>()));
        while (!next.isEmpty()) {
            var address = next.remove();
            var kind = kind(address);
            found.get(kind).addAll(look(page, address));
            var other = titles.putIfAbsent(page.title(), kind);
            if (other != null && !kind.contains("?")) {
                found.get(kind).add("has the title of " + other + ": " + page.title());
            }
            for (var link : links(page)) {
                if (found.size() < MOST_PAGES
                        && wanted.test(link)
                        && !link.matches(FILE)
                        && found.putIfAbsent(kind(link), new ArrayList<>()) == null) {
                    next.add(link);
                }
            }
        }
        return found;
    }

    private static List<String> look(Page page, String address) {
        var wrong = new ArrayList<String>();
        for (var sight : List.of(new Sight("en", 1280), new Sight("ja", 320), new Sight("ja", 1280))) {
            page.setViewportSize(sight.width, 800);
            var answer = page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + sight.language);
            if (answer.status() >= 400) {
                wrong.add("answers " + answer.status() + " at " + address);
                return wrong;
            }
            Accessibility.barriersOn(page).forEach(barrier -> wrong.add(sight + ": " + barrier));
        }
        Accessibility.stopsWithoutRing(page).forEach(stop -> wrong.add("hides the focus on " + stop));
        return wrong;
    }

    /** Addresses of our own, in the order of the page, without what follows a hash. */
    private static List<String> links(Page page) {
        var addresses = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a[href^="/"]')].filter(a => !a.download).map(a => a.getAttribute('href'))
                """);
        return addresses.stream()
                .map(address -> address.toString().replaceFirst("#.*", ""))
                .filter(address -> !address.contains("lang="))
                .toList();
    }

    /** Addresses of one kind differ in names, numbers and criteria only; another view is another kind. */
    private static String kind(String address) {
        var parts = address.split("\\?", 2);
        var path = parts[0].replaceAll("/(tm\\d{4}-[^/]*|\\d+|[A-Za-z0-9_-]{20,})(?=/|$)", "/*")
                .replaceAll("(?<=.)/$", "");
        var view = VIEW.matcher(parts.length == 1 ? "" : parts[1]);
        return view.find() ? path + "?" + view.group() : path;
    }
}

package telework.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import telework.common.service.PublicAddress;
import telework.feed.FeedSessions.PageLine;
import telework.feed.service.FeedService;

class SiteMapServletTest {

    /** As many pages as told, with the ids 1, 2, 3 … */
    private static final class Pages extends FeedService {
        private final long total;

        Pages(long total) {
            this.total = total;
        }

        @Override
        public long pages() {
            return total;
        }

        @Override
        public List<PageLine> pagesAfter(Long id, int most) {
            return LongStream.rangeClosed(id + 1, Math.min(total, id + most))
                    .mapToObj(next -> new PageLine(next, "tm-" + next, Instant.EPOCH))
                    .toList();
        }

        @Override
        public Long lastOf(int pages) {
            return (long) pages;
        }
    }

    @Test
    void tellsEachPageInBothLanguages() {
        var map = map(new Pages(2), null);

        assertThat(texts(map, "loc"))
                .contains(
                        "https://telework.example.jp/",
                        "https://telework.example.jp/seminars/tm-1",
                        "https://telework.example.jp/seminars/tm-2?lang=en");
        var url = (Element) map.getElementsByTagName("url").item(8);
        assertThat(IntStream.range(0, 3)
                        .mapToObj(index ->
                                (Element) url.getElementsByTagName("xhtml:link").item(index))
                        .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href")))
                .containsExactly(
                        "ja https://telework.example.jp/seminars/tm-1",
                        "en https://telework.example.jp/seminars/tm-1?lang=en",
                        "x-default https://telework.example.jp/seminars/tm-1");
    }

    @Test
    void isSplitBeforeItIsTooLong() {
        var pages = new Pages(60_000);

        var index = map(pages, null);

        assertThat(index.getDocumentElement().getTagName()).isEqualTo("sitemapindex");
        assertThat(texts(index, "loc")).hasSize(3);
        int sessions = 0;
        for (int part = 1; part <= 3; part++) {
            var addresses = texts(map(pages, String.valueOf(part)), "loc");
            assertThat(addresses).hasSizeLessThanOrEqualTo(50_000);
            sessions += (int) addresses.stream()
                    .filter(address -> address.matches(".*/seminars/tm-\\d+"))
                    .count();
        }
        assertThat(sessions).isEqualTo(60_000);
    }

    private static Document map(FeedService pages, String part) {
        var servlet = new SiteMapServlet();
        servlet.feed = pages;
        servlet.address = new PublicAddress("https://telework.example.jp");
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                SiteMapServletTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> part);
        var out = new ByteArrayOutputStream();
        try {
            servlet.file(request).content().writeTo(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return AtomFeedTest.parsed(out.toByteArray());
    }

    private static List<String> texts(Document map, String name) {
        var found = map.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}

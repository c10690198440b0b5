package telework.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedEntry;
import telework.web.Texts;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant MIDNIGHT = Instant.parse("2026-11-01T15:00:00Z");

    @Test
    void isReadBackAsItWasMeant() {
        var feed = written(AnEntry.atTheVenue().titled("AI & <働き方>").build()).getDocumentElement();

        assertThat(texts(feed, "id"))
                .containsExactly(
                        "tag:telework.example.jp,2026:seminars?prefecture=01",
                        "tag:telework.example.jp,2026:session:tm2026-0007-1");
        assertThat(texts(feed, "updated")).containsExactly("2026-10-20T03:04:05Z", "2026-10-20T03:04:05Z");
        assertThat(texts(feed, "title")).contains("AI & <働き方>");
        assertThat(texts(feed, "published")).containsExactly("2026-10-17T03:04:05Z");
        assertThat(texts(feed, "name")).containsExactly("見本商工会議所");
        assertThat(all(feed, "category"))
                .extracting(category -> category.getAttribute("term"))
                .containsExactly("INTRODUCTION", "LABOUR", "01", "VENUE");
        assertThat(all(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .contains(
                        "self https://telework.example.jp/feeds/seminars.atom?prefecture=01",
                        "alternate https://telework.example.jp/seminars/tm2026-0007-1",
                        "related https://telework.example.jp/seminars/tm2026-0007-1.ics");
    }

    /** RFC 4287: one id, one title and one updated in the feed and in each entry, and an author for each entry. */
    @Test
    void hasWhatEveryFeedMustHave() {
        for (var feed : List.of(written(), written(AnEntry.online().calledOff().build()))) {
            var root = feed.getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(root.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                    .isEqualTo("ja");
            int entries = all(root, "entry").size();
            for (var name : List.of("id", "title", "updated")) {
                assertThat(texts(root, name)).as(name).hasSize(1 + entries).doesNotContain("");
            }
            assertThat(all(root, "author")).hasSize(entries);
        }
    }

    @Test
    void carriesNoCharacterThatXmlForbids() {
        var feed = written(AnEntry.online().describedAs("鐘\u0007と\uFFFE鈴").build());

        assertThat(texts(feed.getDocumentElement(), "content").get(0)).contains("鐘 と 鈴");
    }

    @Test
    void wasUpdatedWhenItsLatestEntryWasAndOtherwiseToday() {
        assertThat(texts(written().getDocumentElement(), "updated")).containsExactly(MIDNIGHT.toString());
    }

    private static Document written(FeedEntry... entries) {
        var address = new PublicAddress("https://telework.example.jp/");
        var head = new AtomFeed.Head(
                "セミナー",
                address.page("/feeds/seminars.atom?prefecture=01"),
                address.page("/seminars?prefecture=01"),
                MIDNIGHT);
        var out = new ByteArrayOutputStream();
        AtomFeed.write(out, head, List.of(entries), address, Texts.in(Locale.JAPANESE));
        return parsed(out.toByteArray());
    }

    static Document parsed(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> texts(Element root, String name) {
        return all(root, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> all(Element root, String name) {
        var found = root.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}

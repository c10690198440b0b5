package telework.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedService;
import telework.seminar.NoSuchSession;

/** {@code /sitemap.xml}: a map of the pages, or a map of such maps where one would be too long. */
@WebServlet(SiteMapServlet.PATH)
public class SiteMapServlet extends FileServlet {

    static final String PATH = "/sitemap.xml";

    /** Sessions of one map: half of what it may hold, for two languages, and some room for the pages that are always there. */
    static final int PART = SiteMap.MOST_ADDRESSES / 2 - 100;

    private static final int CHUNK = 1000;
    private static final String TYPE = "application/xml;charset=UTF-8";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final List<String> ALWAYS = List.of("/", "/seminars", "/opendata", "/embed");

    @Inject
    FeedService feed;

    @Inject
    PublicAddress address;

    @Override
    FeedFile file(HttpServletRequest request) {
        long parts = Math.max(1, (feed.pages() + PART - 1) / PART);
        var part = Objects.toString(request.getParameter("part"), "");
        if (part.isEmpty()) {
            return parts == 1 ? file(1) : new FeedFile(TYPE, FRESH, out -> index(out, parts));
        }
        if (!part.matches("[1-9]\\d{0,4}") || Integer.parseInt(part) > parts) {
            throw new NoSuchSession();
        }
        return file(Integer.parseInt(part));
    }

    private FeedFile file(int part) {
        return new FeedFile(TYPE, FRESH, out -> part(out, part));
    }

    private void index(OutputStream out, long parts) throws IOException {
        try (var map = SiteMap.ofMaps(out)) {
            for (long part = 1; part <= parts; part++) {
                map.map(address.page(PATH + "?part=" + part));
            }
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void part(OutputStream out, int part) throws IOException {
        try (var map = SiteMap.ofPages(out)) {
            if (part == 1) {
                for (var path : ALWAYS) {
                    map.page(address.page(path), null);
                }
            }
            sessions(map, feed.lastOf((part - 1) * PART));
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void sessions(SiteMap map, Long after) throws XMLStreamException {
        int left = PART;
        var chunk = feed.pagesAfter(after, Math.min(CHUNK, left));
        while (!chunk.isEmpty()) {
            for (var page : chunk) {
                map.page(address.session(page.code()), page.changedAt());
            }
            left -= chunk.size();
            var last = chunk.get(chunk.size() - 1).id();
            chunk = left == 0 ? List.of() : feed.pagesAfter(last, Math.min(CHUNK, left));
        }
    }
}

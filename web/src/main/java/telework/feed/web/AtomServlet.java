package telework.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import telework.common.Japan;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedQuery;
import telework.feed.service.FeedService;
import telework.seminar.service.TimetableService;

/** {@code /feeds/seminars.atom}: what was published, changed or called off last, by the criteria of the search. */
@WebServlet(AtomServlet.PATH)
public class AtomServlet extends FileServlet {

    static final String PATH = "/feeds/seminars.atom";

    /** Readers ask again and again; who wants all of it takes the open data. */
    private static final int MOST = 100;

    private static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    FeedService feed;

    @Inject
    FeedTitle title;

    @Inject
    TimetableService timetable;

    @Inject
    PublicAddress address;

    @Override
    FeedFile file(HttpServletRequest request) {
        var asked = FeedRequest.query(request);
        var texts = FeedRequest.texts(request);
        var criteria = FeedRequest.criteria(request);
        var head = new AtomFeed.Head(
                title.of(asked, texts),
                address.page(PATH + criteria),
                address.page("/seminars" + criteria),
                LocalDate.ofInstant(timetable.now(), Japan.TIME)
                        .atStartOfDay(Japan.TIME)
                        .toInstant());
        return new FeedFile(
                TYPE,
                FRESH,
                out -> AtomFeed.write(out, head, feed.latest(FeedQuery.calendar(asked), MOST), address, texts));
    }
}

package telework.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedEntries;
import telework.feed.service.FeedQuery;
import telework.mail.service.MailSettings;

/** {@code /calendar/seminars.ics?prefecture=13}: a calendar to subscribe to, by the criteria of the search. */
@WebServlet(CalendarServlet.PATH)
public class CalendarServlet extends FileServlet {

    static final String PATH = "/calendar/seminars.ics";
    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    FeedEntries entries;

    @Inject
    FeedTitle title;

    @Inject
    PublicAddress address;

    @Inject
    MailSettings mail;

    @Override
    FeedFile file(HttpServletRequest request) {
        var asked = FeedRequest.query(request);
        var texts = FeedRequest.texts(request);
        var source = address.page(PATH + FeedRequest.criteria(request));
        return new FeedFile(TYPE, FRESH, out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var calendar = new PublicCalendar(writer, address, mail.sender().mailbox(), texts);
            calendar.begin(title.of(asked, texts), source);
            entries.each(FeedQuery.calendar(asked), calendar::event);
            calendar.end();
            writer.flush();
        });
    }
}

package telework.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedService;
import telework.mail.service.MailSettings;

/** {@code /seminars/{code}.ics}: one session for a calendar; {@code telework.web.Route} leads here. */
@WebServlet("/calendar/session.ics")
public class SessionCalendarServlet extends FileServlet {

    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    FeedService feed;

    @Inject
    PublicAddress address;

    @Inject
    MailSettings mail;

    @Override
    FeedFile file(HttpServletRequest request) {
        var entry = feed.entry(Objects.toString(request.getParameter("code"), ""));
        var texts = FeedRequest.texts(request);
        var words = new FeedWords(entry, texts);
        return new FeedFile(CalendarServlet.TYPE, FRESH, out -> {
                    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    var calendar =
                            new PublicCalendar(writer, address, mail.sender().mailbox(), texts);
                    calendar.begin(words.title(), address.session(entry.code()) + ".ics");
                    calendar.event(entry);
                    calendar.end();
                    writer.flush();
                })
                .named(entry.code() + ".ics")
                .changedAt(entry.changedAt());
    }
}

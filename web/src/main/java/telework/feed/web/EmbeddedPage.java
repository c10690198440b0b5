package telework.feed.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import telework.seminar.service.TimetableQuery;
import telework.seminar.service.TimetableService;
import telework.seminar.web.SessionCard;
import telework.seminar.web.SessionSpeaker;
import telework.web.Page;

/** The next sessions as a frame in another site shows them. */
@Page
public class EmbeddedPage {

    private static final int MOST = 20;

    @Inject
    TimetableService timetable;

    @Inject
    SessionSpeaker speaker;

    @Inject
    FeedTitle title;

    private final Criteria criteria = new Criteria();
    private String heading;
    private List<SessionCard> cards = List.of();
    private long total;

    public void search() {
        heading = title.of(TimetableQuery.ANY, speaker.texts());
        var query = criteria.query();
        heading = title.of(query, speaker.texts());
        var found = timetable.find(query, 0, MOST);
        cards = speaker.cards(found.items());
        total = found.total();
    }

    public Map<String, String> getAsked() {
        return criteria.getAsked();
    }

    public String getHeading() {
        return heading;
    }

    public List<SessionCard> getCards() {
        return cards;
    }

    /** The whole list on our own site, in the same language. */
    public String getAll() {
        return "/seminars" + criteria.string();
    }

    public String getCount() {
        return speaker.texts().say("embedded.all", total);
    }

    /** The page of a session, in the same language: the frame itself leaves no cookie. */
    public String page(String code) {
        var language = speaker.texts().locale().getLanguage();
        return "/seminars/" + code + (language.equals("en") ? "?lang=en" : "");
    }
}

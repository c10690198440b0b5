package telework.seminar.web;

import jakarta.inject.Inject;
import java.util.List;
import telework.common.service.Slice;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.TimetableQuery;
import telework.seminar.service.TimetableService;
import telework.web.Option;
import telework.web.Page;

/** The front door: what Telework Month is, and what is on next. */
@Page
public class PortalPage {

    private static final int CARDS = 6;

    @Inject
    TimetableService timetable;

    @Inject
    SessionSpeaker speaker;

    private Slice<SessionOffer> next;
    private List<SessionCard> cards;
    private List<Option> prefectures;

    public void load() {
        next = timetable.find(TimetableQuery.ANY, 0, CARDS);
        cards = speaker.cards(next.items());
        prefectures = speaker.prefectures(null);
    }

    public List<SessionCard> getCards() {
        return cards;
    }

    public String getAll() {
        return speaker.texts().say("index.all", next.total());
    }

    public List<Option> getPrefectures() {
        return prefectures;
    }

    public List<Region.Group> getRegions() {
        return Region.group(prefectures, speaker.texts());
    }
}

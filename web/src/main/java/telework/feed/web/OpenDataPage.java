package telework.feed.web;

import jakarta.inject.Inject;
import java.util.List;
import telework.common.Japan;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedEntry;
import telework.feed.service.FeedQuery;
import telework.feed.service.FeedService;
import telework.seminar.service.SessionTime;
import telework.seminar.service.TimetableQuery;
import telework.seminar.web.SessionSpeaker;
import telework.web.Page;

/** What there is to fetch, how new it is, and under what terms it may be used. */
@Page
public class OpenDataPage {

    private static final List<String> CRITERIA = List.of(
            "prefecture", "region", "bureau", "theme", "mode", "organiser", "from", "to", "q", "vacancy", "lang");

    @Inject
    FeedService feed;

    @Inject
    PublicAddress address;

    @Inject
    SessionSpeaker speaker;

    /**
     * Something to fetch.
     *
     * @param id the part of its texts' keys that is its own
     * @param url null where there is more than one
     */
    public record Offer(String id, String url) {}

    /** A criterion by its name in the address, what it means, and an example. */
    public record Criterion(String name, String meaning, String example) {}

    public List<Offer> getOffers() {
        return List.of(
                new Offer("ics", address.page(CalendarServlet.PATH)),
                new Offer("atom", address.page(AtomServlet.PATH)),
                new Offer("csv", address.page(OpenDataServlet.PATH)),
                new Offer("api", address.api("seminars")));
    }

    public List<Criterion> getCriteria() {
        return CRITERIA.stream()
                .map(name -> new Criterion(name, say("opendata.criterion." + name), say("opendata.example." + name)))
                .toList();
    }

    /** When anything in them was last changed; null while there is nothing in them. */
    public String getUpdated() {
        return feed.latest(FeedQuery.openData(TimetableQuery.ANY), 1).stream()
                .map(FeedEntry::changedAt)
                .map(moment ->
                        SessionTime.moment(moment, Japan.TIME, speaker.texts().locale()))
                .findFirst()
                .orElse(null);
    }

    public String getLicence() {
        return OpenData.LICENCE;
    }

    private String say(String key) {
        return speaker.texts().say(key);
    }
}

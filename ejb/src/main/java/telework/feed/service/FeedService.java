package telework.feed.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import telework.area.Prefectures;
import telework.feed.FeedMark;
import telework.feed.FeedSessions;
import telework.feed.FeedSessions.PageLine;
import telework.organisation.Organisations;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.Sessions;
import telework.seminar.Themes;

/** What other sites and programs take: a chunk for each call, so that neither memory nor a transaction grows with the list. */
@Stateless
@PermitAll
public class FeedService {

    static final int CHUNK = 200;

    @Inject
    FeedSessions feed;

    @Inject
    Sessions sessions;

    @Inject
    Prefectures prefectures;

    @Inject
    Themes themes;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** A part of the list, and where to read on. */
    public record Chunk(List<FeedEntry> entries, FeedMark mark) {

        public Chunk {
            entries = List.copyOf(entries);
        }
    }

    /** What follows the mark, soonest first; nothing at the end. */
    public Chunk after(FeedMark mark, FeedQuery query) {
        var found = feed.after(mark, query.at(clock.instant()), CHUNK);
        var entries = found.stream().map(FeedEntry::of).toList();
        return new Chunk(entries, found.isEmpty() ? mark : FeedMark.after(found.get(found.size() - 1)));
    }

    /** What was changed last, the latest change first. */
    public List<FeedEntry> latest(FeedQuery query, int most) {
        return feed.latest(query.at(clock.instant()), most).stream()
                .map(FeedEntry::of)
                .toList();
    }

    /** @throws NoSuchSession also for what the public may not see */
    public FeedEntry entry(String code) {
        return sessions.byCode(code)
                .filter(Session::isPublic)
                .filter(session -> session.getTimetable() != null)
                .map(FeedEntry::of)
                .orElseThrow(NoSuchSession::new);
    }

    /** What criteria are called by. */
    public FeedVocabulary vocabulary() {
        return new FeedVocabulary(prefectures.areas(), themes.inOrder(), organisations.organisers());
    }

    /** How many sessions have a page of their own. */
    public long pages() {
        return feed.pages();
    }

    /** The pages that follow the one with the id, 0 being before the first. */
    public List<PageLine> pagesAfter(Long id, int most) {
        return feed.pagesAfter(id, most);
    }

    /** The id of the last of that many pages. */
    public Long lastOf(int pages) {
        return pages == 0 ? Long.valueOf(0) : feed.lastOf(pages);
    }
}

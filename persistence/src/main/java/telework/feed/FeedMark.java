package telework.feed;

import java.time.Instant;
import telework.seminar.Session;

/** How far a reader has come in the order of beginnings, so that the next chunk needs no counting. */
public record FeedMark(Instant startsAt, Long id) {

    public static final FeedMark BEGINNING = new FeedMark(Instant.EPOCH, 0L);

    public static FeedMark after(Session session) {
        return new FeedMark(session.getTimetable().startsAt(), session.getId());
    }
}

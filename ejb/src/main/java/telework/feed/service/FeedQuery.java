package telework.feed.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import telework.common.Japan;
import telework.seminar.SessionSearch;
import telework.seminar.service.TimetableQuery;

/**
 * What a feed is asked for.
 *
 * @param asked as in the search of the pages
 * @param daysBack for how many days what is over is still told, unless it is asked for from a day on
 */
public record FeedQuery(TimetableQuery asked, int daysBack) {

    private static final int CALENDAR_DAYS = 30;
    private static final int OPEN_DATA_DAYS = 365;

    /** A calendar keeps what is over for a month: subscribers look back. */
    public static FeedQuery calendar(TimetableQuery asked) {
        return new FeedQuery(asked, CALENDAR_DAYS);
    }

    /** Open data hold a year, so that a programme stays whole until the next begins. */
    public static FeedQuery openData(TimetableQuery asked) {
        return new FeedQuery(asked, OPEN_DATA_DAYS);
    }

    /** The limit moves at midnight in Japan and not with every second, so that the answer stays the same all day. */
    SessionSearch at(Instant now) {
        var usual = LocalDate.ofInstant(now, Japan.TIME).minusDays(daysBack);
        var since = Optional.ofNullable(asked.from()).orElse(usual);
        return asked.at(since.atStartOfDay(Japan.TIME).toInstant());
    }
}

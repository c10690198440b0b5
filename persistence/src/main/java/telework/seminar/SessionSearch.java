package telework.seminar;

import jakarta.persistence.Query;
import java.time.Instant;
import telework.common.Plain;

/**
 * What a visitor looks for among the sessions to come.
 *
 * @param words found in title, description, speakers and organiser, whatever their width or kana; empty: any
 * @param prefecture JIS X 0401 code of the venue; empty: any
 * @param theme code of the theme; empty: any
 * @param mode null: any
 * @param vacancy whether only those with a seat left are wanted
 * @param now sessions over by then are left out
 * @param from the earliest start
 * @param until the first instant that is too late to start
 */
public record SessionSearch(
        String words,
        String prefecture,
        String theme,
        Mode mode,
        boolean vacancy,
        Instant now,
        Instant from,
        Instant until) {

    /** Sets the parameters of {@link Sessions#ASKED_FOR}. */
    public void bindTo(Query query) {
        query.setParameter("now", now)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("words", Plain.likePattern(words))
                .setParameter("prefecture", prefecture)
                .setParameter("theme", theme)
                .setParameter("venue", wantsVenue())
                .setParameter("online", wantsOnline())
                .setParameter("vacancy", vacancy);
    }

    private boolean wantsVenue() {
        return mode == Mode.VENUE || mode == Mode.HYBRID;
    }

    private boolean wantsOnline() {
        return mode == Mode.ONLINE || mode == Mode.HYBRID;
    }
}

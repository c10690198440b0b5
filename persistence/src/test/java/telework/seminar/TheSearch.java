package telework.seminar;

import java.time.Instant;
import telework.seminar.SessionSearch.Area;
import telework.seminar.SessionSearch.Span;

/** Searches by one criterion besides time, for tests. */
public final class TheSearch {

    private TheSearch() {}

    /** @param now what is over by then is left out */
    public static SessionSearch since(Instant now) {
        return new SessionSearch("", Area.ANYWHERE, "", null, null, false, new Span(now, null, null));
    }

    static SessionSearch words(String words, Instant now) {
        return new SessionSearch(words, Area.ANYWHERE, "", null, null, false, new Span(now, null, null));
    }

    static SessionSearch in(Area area, Instant now) {
        return new SessionSearch("", area, "", null, null, false, new Span(now, null, null));
    }

    static SessionSearch by(Mode mode, Instant now) {
        return new SessionSearch("", Area.ANYWHERE, "", mode, null, false, new Span(now, null, null));
    }

    static SessionSearch about(String theme, Instant now) {
        return new SessionSearch("", Area.ANYWHERE, theme, null, null, false, new Span(now, null, null));
    }

    static SessionSearch of(Long organiser, Instant now) {
        return new SessionSearch("", Area.ANYWHERE, "", null, organiser, false, new Span(now, null, null));
    }

    static SessionSearch vacant(Instant now) {
        return new SessionSearch("", Area.ANYWHERE, "", null, null, true, new Span(now, null, null));
    }

    static SessionSearch between(Instant from, Instant until, Instant now) {
        return new SessionSearch("", Area.ANYWHERE, "", null, null, false, new Span(now, from, until));
    }
}

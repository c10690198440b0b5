package telework.seminar;

import java.time.Instant;

/** Searches without a criterion but time, for tests that look for something else. */
public final class TheSearch {

    private static final Instant FAR_AHEAD = Instant.parse("2999-01-01T00:00:00Z");

    private TheSearch() {}

    /** @param now what is over by then is left out */
    public static SessionSearch since(Instant now) {
        return new SessionSearch("", "", "", null, false, now, Instant.EPOCH, FAR_AHEAD);
    }
}

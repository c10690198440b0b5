package telework.common;

import java.time.ZoneId;

/** The country of the programme. */
public final class Japan {

    /** What its clocks say; there is no summer time. */
    public static final ZoneId TIME = ZoneId.of("Asia/Tokyo");

    private Japan() {}
}

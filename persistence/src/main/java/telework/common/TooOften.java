package telework.common;

import java.time.Duration;

/** Somebody has tried too often in a short time; after a pause the same is let through. */
public class TooOften extends Refusal {

    private final Duration pause;

    /** @param pause how long to wait, more than nothing */
    public TooOften(Duration pause) {
        super(Kind.TOO_MANY, "too-many-requests", seconds(pause));
        this.pause = pause;
    }

    /** Whole seconds, rounded up: for the header {@code Retry-After} (RFC 9110, 10.2.3). */
    public long seconds() {
        return seconds(pause);
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}

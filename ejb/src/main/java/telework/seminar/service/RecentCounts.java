package telework.seminar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Counts over all sessions, kept for a moment by each node: half the country asks for the same on the first of November.
 * They are counted anew when a session was changed since, and at the latest after ten seconds; what single sessions say is
 * always read.
 */
@ApplicationScoped
public class RecentCounts {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 500;

    private record Count(Object value, Object mark, Instant until) {}

    private final Map<Object, Count> counts = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /**
     * What was counted last for the key, or is counted now; whoever asks meanwhile waits for the one who counts.
     *
     * @param mark another one says that something was changed
     * @param counting never gives null
     */
    @SuppressWarnings("unchecked")
    <T> T of(Object key, Object mark, Supplier<T> counting) {
        if (counts.size() > MOST) {
            counts.clear();
        }
        var now = clock.instant();
        var count = counts.compute(
                key,
                (same, last) -> last != null && last.mark().equals(mark) && now.isBefore(last.until())
                        ? last
                        : new Count(counting.get(), mark, now.plus(FRESH)));
        return (T) count.value();
    }
}

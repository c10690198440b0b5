package telework.limit.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.common.TooOften;

/**
 * How often each address has done what is limited, in buckets that fill again evenly. Each node counts for itself: with three
 * nodes an address may do three times as much. What must hold over all nodes lies in the database (telework.account.Pace).
 */
@ApplicationScoped
public class RateLimits {

    /** Addresses that are remembered; the one that has been silent longest is forgotten for a new one. */
    static final int MOST = 20_000;

    @Inject
    @ConfigProperty(name = "telework.rate-limit", defaultValue = "on")
    String setting;

    private final TimeMeter time;
    private final Map<Key, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
            return size() > MOST;
        }
    };

    private record Key(Limited limited, String source) {}

    public RateLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(TimeMeter time) {
        this.time = time;
    }

    /** Counts it. @return how long to wait; empty when it may be done now */
    Optional<Duration> ask(Limited limited, String source) {
        if ("off".equals(setting)) {
            return Optional.empty();
        }
        var probe = bucket(new Key(limited, source)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Counts a token that opened nothing. @throws TooOften when there were too many from there */
    public void countWrongToken(String source) {
        ask(Limited.WRONG_TOKEN, source).ifPresent(pause -> {
            throw new TooOften(pause);
        });
    }

    private Bucket bucket(Key key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, absent -> full(absent.limited()));
        }
    }

    private Bucket full(Limited limited) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(limited.times()).refillGreedy(limited.times(), limited.within()))
                .withCustomTimePrecision(time)
                .build();
    }
}

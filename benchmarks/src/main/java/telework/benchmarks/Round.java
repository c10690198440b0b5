package telework.benchmarks;

import java.util.concurrent.TimeUnit;

/** What was done in which time. */
record Round(long done, long nanos) {

    double perSecond() {
        return done * (double) TimeUnit.SECONDS.toNanos(1) / nanos;
    }
}

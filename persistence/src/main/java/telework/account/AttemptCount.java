package telework.account;

import java.time.Instant;

/** What is known of attempts in vain. */
public record AttemptCount(Integer failures, Instant triedAt, Instant allowedAt) {

    int next(Instant now) {
        return triedAt.plus(Pace.MEMORY).isBefore(now) ? 1 : failures + 1;
    }
}

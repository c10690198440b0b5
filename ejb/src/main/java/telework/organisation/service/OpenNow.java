package telework.organisation.service;

import java.time.Instant;
import telework.organisation.BusinessHours;

/**
 * Whether an organisation is open at a moment.
 *
 * @param known whether anybody has said when it is open
 * @param changesAt when it closes or opens next; null when it does not within a year
 */
public record OpenNow(boolean known, boolean open, Instant changesAt) {

    static OpenNow of(BusinessHours hours, Instant now) {
        boolean open = hours.isOpenAt(now);
        var change = open ? hours.openUntil(now) : hours.nextOpeningAfter(now);
        return new OpenNow(!hours.week().intervals().isEmpty(), open, change.orElse(null));
    }
}

package telework.checkin;

import java.time.Instant;
import telework.common.Refusal;

/** People are checked in on the days of the session, and this is another. */
public class NotCheckInDay extends Refusal {

    public NotCheckInDay(Instant startsAt) {
        super(Kind.CONFLICT, "not-check-in-day", startsAt);
    }
}

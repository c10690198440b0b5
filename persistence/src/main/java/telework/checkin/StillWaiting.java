package telework.checkin;

import telework.common.Refusal;

/** The person has no seat and waits for one. */
public class StillWaiting extends Refusal {

    public StillWaiting() {
        super(Kind.CONFLICT, "still-waiting");
    }
}

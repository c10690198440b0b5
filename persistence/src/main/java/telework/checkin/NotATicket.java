package telework.checkin;

import telework.common.Refusal;

/** What was read is no ticket of ours: forged, of another system, or misread. */
public class NotATicket extends Refusal {

    public NotATicket() {
        super(Kind.CONFLICT, "not-a-ticket");
    }
}

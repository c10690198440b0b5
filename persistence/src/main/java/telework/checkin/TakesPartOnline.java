package telework.checkin;

import telework.common.Refusal;

/** The person has a seat online, and stands at the door. */
public class TakesPartOnline extends Refusal {

    public TakesPartOnline() {
        super(Kind.CONFLICT, "takes-part-online");
    }
}

package telework.organisation;

import telework.common.Refusal;

/** A row of the list is refused, so nothing of it is taken over. */
public class ChamberListRefused extends Refusal {

    public ChamberListRefused() {
        super(Kind.CONFLICT, "chamber-list-refused");
    }
}

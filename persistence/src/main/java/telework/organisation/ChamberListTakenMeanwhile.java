package telework.organisation;

import telework.common.Refusal;

/** The list has been taken over already. */
public class ChamberListTakenMeanwhile extends Refusal {

    public ChamberListTakenMeanwhile() {
        super(Kind.CONFLICT, "chamber-list-taken-meanwhile");
    }
}

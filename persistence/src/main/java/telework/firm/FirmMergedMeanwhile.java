package telework.firm;

import telework.common.Refusal;

/** One of the two firms has been made one with another, or both are the same. */
public class FirmMergedMeanwhile extends Refusal {

    public FirmMergedMeanwhile() {
        super(Kind.CONFLICT, "firm-merged-meanwhile");
    }
}

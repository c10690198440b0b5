package telework.registration;

import telework.common.Refusal;

/** The registration is no longer what the person saw when they began to correct it, as with two windows open. */
public class CorrectedMeanwhile extends Refusal {

    public CorrectedMeanwhile() {
        super(Kind.CONFLICT, "changed-meanwhile");
    }
}

package telework.firm;

import telework.common.Refusal;

/** Somebody else has saved the firm since the form was opened. */
public class FirmEditedMeanwhile extends Refusal {

    public FirmEditedMeanwhile() {
        super(Kind.CONFLICT, "edited-meanwhile");
    }
}

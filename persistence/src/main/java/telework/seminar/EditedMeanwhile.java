package telework.seminar;

import telework.common.Refusal;

/** Somebody else has saved the seminar since it was opened for editing. */
public class EditedMeanwhile extends Refusal {

    public EditedMeanwhile() {
        super(Kind.CONFLICT, "edited-meanwhile");
    }
}

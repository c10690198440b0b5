package telework.checkin;

import telework.common.Refusal;

/** Somebody else has taken it back, or checked the person in anew. */
public class UndoneMeanwhile extends Refusal {

    public UndoneMeanwhile() {
        super(Kind.CONFLICT, "undone-meanwhile");
    }
}

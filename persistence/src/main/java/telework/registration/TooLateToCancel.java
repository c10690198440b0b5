package telework.registration;

import telework.common.Refusal;

/** The session has begun or is called off; there is nothing left to cancel. */
public class TooLateToCancel extends Refusal {

    public TooLateToCancel() {
        super(Kind.CONFLICT, "too-late");
    }
}

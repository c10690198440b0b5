package telework.registration;

import telework.common.Refusal;

/** The session has begun or is called off, or the registration is cancelled; there is nothing left to correct. */
public class TooLateToChange extends Refusal {

    public TooLateToChange() {
        super(Kind.CONFLICT, "too-late");
    }
}

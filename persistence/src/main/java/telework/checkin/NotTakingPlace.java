package telework.checkin;

import telework.common.Refusal;

/** The session has not been published, or is called off: nobody is let in. */
public class NotTakingPlace extends Refusal {

    public NotTakingPlace() {
        super(Kind.CONFLICT, "not-taking-place");
    }
}

package telework.seminar;

import telework.common.Refusal;

/** A session cannot do this in the state it is in. */
public class NotInThisState extends Refusal {

    public NotInThisState(Session.Status status) {
        super(Kind.CONFLICT, "wrong-state", status);
    }
}

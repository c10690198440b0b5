package telework.checkin;

import telework.common.Refusal;

/** The registration has been cancelled. */
public class NoLongerRegistered extends Refusal {

    public NoLongerRegistered() {
        super(Kind.CONFLICT, "no-longer-registered");
    }
}

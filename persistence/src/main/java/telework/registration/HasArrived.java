package telework.registration;

import telework.common.Refusal;

/** The person has been checked in: who is there does not cancel. */
public class HasArrived extends Refusal {

    public HasArrived() {
        super(Kind.CONFLICT, "has-arrived");
    }
}

package telework.seminar;

import telework.common.Refusal;

/** A way to take part cannot be taken away from those who have registered for it. */
public class AdmissionInUse extends Refusal {

    public AdmissionInUse() {
        super(Kind.CONFLICT, "admission-in-use");
    }
}

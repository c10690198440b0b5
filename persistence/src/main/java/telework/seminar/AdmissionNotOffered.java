package telework.seminar;

import telework.common.Refusal;

/** The session is not held in the way that was asked for. */
public class AdmissionNotOffered extends Refusal {

    public AdmissionNotOffered() {
        super(Kind.INVALID, "no-such-admission");
    }
}

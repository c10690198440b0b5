package telework.seminar;

import telework.common.Refusal;

/** No seat is left, and nobody queues here. */
public class SessionFull extends Refusal {

    public SessionFull() {
        super(Kind.CONFLICT, "full");
    }
}

package telework.seminar;

import telework.common.Refusal;

/** There is no such session, or it is not for the public (yet). */
public class NoSuchSession extends Refusal {

    public NoSuchSession() {
        super(Kind.NOT_FOUND, "not-found");
    }
}

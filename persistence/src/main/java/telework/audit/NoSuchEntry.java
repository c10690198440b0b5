package telework.audit;

import telework.common.Refusal;

/** There is no such entry. */
public class NoSuchEntry extends Refusal {

    public NoSuchEntry() {
        super(Kind.NOT_FOUND, "not-found");
    }
}

package telework.eventlist;

import telework.common.Refusal;

/** No list was handed in under this number. */
public class NoSuchEventList extends Refusal {

    public NoSuchEventList() {
        super(Kind.NOT_FOUND, "not-found");
    }
}

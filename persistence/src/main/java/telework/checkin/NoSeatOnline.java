package telework.checkin;

import telework.common.Refusal;

/** Only who has a seat online joins online. */
public class NoSeatOnline extends Refusal {

    public NoSeatOnline() {
        super(Kind.CONFLICT, "no-seat-online");
    }
}

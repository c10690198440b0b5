package telework.registration;

import telework.common.Refusal;

/** More people than can be printed at once; an exported file has room for all. */
public class RosterTooLong extends Refusal {

    public RosterTooLong(int most) {
        super(Kind.CONFLICT, "roster-too-long", most);
    }
}

package telework.venue;

import telework.common.Refusal;

/** The directory has no such venue. */
public class NoSuchVenue extends Refusal {

    public NoSuchVenue() {
        super(Kind.NOT_FOUND, "not-found");
    }
}

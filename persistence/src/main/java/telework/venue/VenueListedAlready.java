package telework.venue;

import telework.common.Refusal;

/** The directory has this place already, perhaps in another spelling. */
public class VenueListedAlready extends Refusal {

    public VenueListedAlready(String name) {
        super(Kind.CONFLICT, "venue-listed-already", name);
    }
}

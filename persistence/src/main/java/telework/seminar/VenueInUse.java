package telework.seminar;

import telework.common.Refusal;

/** People were told the name and address of the venue: they change only together with the news of it. */
public class VenueInUse extends Refusal {

    public VenueInUse(int sessions, long people) {
        super(Kind.CONFLICT, "venue-in-use", sessions, people);
    }
}

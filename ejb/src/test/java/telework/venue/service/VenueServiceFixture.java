package telework.venue.service;

import jakarta.persistence.EntityManager;
import telework.venue.Venues_;

/** The directory as the container would put it together. */
public final class VenueServiceFixture {

    private VenueServiceFixture() {}

    public static VenueService in(EntityManager em) {
        var service = new VenueService();
        service.venues = new Venues_(em);
        return service;
    }
}

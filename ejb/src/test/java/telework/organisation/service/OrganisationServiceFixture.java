package telework.organisation.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import telework.area.Holidays_;
import telework.area.Prefectures_;
import telework.membership.service.Access;
import telework.membership.service.AccessFixture;
import telework.organisation.OrganisationTree;
import telework.organisation.Organisations_;

/** The organisations as the container would put them together. */
public final class OrganisationServiceFixture {

    private OrganisationServiceFixture() {}

    /** For somebody who may do everything everywhere. */
    public static OrganisationService in(EntityManager em, Clock clock) {
        return in(em, clock, AccessFixture.everywhere(em));
    }

    public static OrganisationPlaces places(EntityManager em, Access access) {
        var places = new OrganisationPlaces();
        places.organisations = new Organisations_(em);
        places.access = access;
        return places;
    }

    public static OrganisationService in(EntityManager em, Clock clock, Access access) {
        var service = new OrganisationService();
        service.organisations = new Organisations_(em);
        service.tree = new OrganisationTree(em);
        service.prefectures = new Prefectures_(em);
        service.calendar = calendar(em, clock);
        service.access = access;
        service.clock = clock;
        return service;
    }

    private static BusinessCalendar calendar(EntityManager em, Clock clock) {
        var calendar = new BusinessCalendar();
        calendar.organisations = new Organisations_(em);
        calendar.holidays = new Holidays_(em);
        calendar.clock = clock;
        return calendar;
    }
}

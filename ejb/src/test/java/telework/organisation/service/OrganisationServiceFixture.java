package telework.organisation.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import telework.area.Holidays_;
import telework.area.Prefectures_;
import telework.membership.service.AccessFixture;
import telework.organisation.Organisations_;

/** The organisations as the container would put them together. */
public final class OrganisationServiceFixture {

    private OrganisationServiceFixture() {}

    public static OrganisationService in(EntityManager em, Clock clock) {
        var service = new OrganisationService();
        service.organisations = new Organisations_(em);
        service.prefectures = new Prefectures_(em);
        service.calendar = calendar(em, clock);
        service.access = AccessFixture.everywhere(em);
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

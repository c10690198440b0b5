package telework.checkin.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import telework.checkin.Attendances_;
import telework.checkin.SignInSheets_;
import telework.membership.service.AccessFixture;
import telework.pdf.service.PdfPress;
import telework.registration.Registrations_;
import telework.registration.service.Desk;
import telework.seminar.Sessions_;

/** The services of check-in as the container would put them together, inside one transaction of a test. */
final class ADesk {

    private ADesk() {}

    /** @param staff address of who stands there */
    static CheckInService of(EntityManager em, Clock clock, String staff) {
        var service = new CheckInService();
        service.sessions = new Sessions_(em);
        service.registrations = new Registrations_(em);
        service.attendances = new Attendances_(em);
        service.arrivals = arrivals(em, clock);
        service.door = Desk.door(em, clock);
        service.access = AccessFixture.everywhere(em, staff);
        service.clock = clock;
        return service;
    }

    static Arrivals arrivals(EntityManager em, Clock clock) {
        var arrivals = new Arrivals();
        arrivals.attendances = new Attendances_(em);
        arrivals.registrations = new Registrations_(em);
        arrivals.clock = clock;
        return arrivals;
    }

    static SheetService sheets(EntityManager em, Clock clock, PdfPress pdf) {
        var service = new SheetService();
        service.sessions = new Sessions_(em);
        service.registrations = new Registrations_(em);
        service.sheets = new SignInSheets_(em);
        service.attendances = new Attendances_(em);
        service.arrivals = arrivals(em, clock);
        service.press = Desk.rosterPress(pdf, clock);
        service.access = AccessFixture.everywhere(em, "staff@example.jp");
        service.clock = clock;
        return service;
    }

    static PresenceService presence(EntityManager em, Clock clock) {
        var service = new PresenceService();
        service.registrations = new Registrations_(em);
        service.attendances = new Attendances_(em);
        service.arrivals = arrivals(em, clock);
        service.clock = clock;
        return service;
    }

    static TurnoutService turnout(EntityManager em) {
        var service = new TurnoutService();
        service.attendances = new Attendances_(em);
        service.sessions = new Sessions_(em);
        return service;
    }
}

package telework.privacy.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import telework.accommodation.Accommodations_;
import telework.membership.service.AccessFixture;
import telework.privacy.Forgetting_;
import telework.privacy.People_;
import telework.privacy.RetentionRules_;
import telework.registration.Registrations_;
import telework.registration.service.Desk;
import telework.seminar.Sessions_;
import telework.seminar.service.SessionDiscarded;

/** The services of this feature as the container would put them together, inside one transaction of a test. */
public final class PrivacyFixture {

    private PrivacyFixture() {}

    public static void observe(EntityManager em, SessionDiscarded discarded) {
        var holds = new DiscardedHolds();
        holds.rules = new RetentionRules_(em);
        holds.forget(discarded);
    }

    static PersonService people(EntityManager em, Clock clock) {
        var service = new PersonService();
        service.people = new People_(em);
        service.files = new PersonFiles();
        service.files.people = service.people;
        service.forgetting = forgetting(em, clock);
        return service;
    }

    private static PersonForgetting forgetting(EntityManager em, Clock clock) {
        var forgetting = new PersonForgetting();
        forgetting.people = new People_(em);
        forgetting.forgetting = new Forgetting_(em);
        forgetting.registrations = new Registrations_(em);
        forgetting.desk = Desk.in(em, clock);
        forgetting.clock = clock;
        return forgetting;
    }

    static SessionForgetting sessions(EntityManager em, Clock clock) {
        var forgetting = new SessionForgetting();
        forgetting.forgetting = new Forgetting_(em);
        forgetting.clock = clock;
        return forgetting;
    }

    static AccommodationForgetting accommodations(EntityManager em, Clock clock) {
        var forgetting = new AccommodationForgetting();
        forgetting.rules = new RetentionRules_(em);
        forgetting.accommodations = new Accommodations_(em);
        forgetting.clock = clock;
        return forgetting;
    }

    static DueSessions due(EntityManager em, Clock clock) {
        var due = new DueSessions();
        due.rules = new RetentionRules_(em);
        due.clock = clock;
        return due;
    }

    static RetentionService retention(EntityManager em, Clock clock) {
        var service = new RetentionService();
        service.rules = new RetentionRules_(em);
        service.due = due(em, clock);
        service.sessions = new Sessions_(em);
        service.access = AccessFixture.everywhere(em);
        service.clock = clock;
        return service;
    }
}

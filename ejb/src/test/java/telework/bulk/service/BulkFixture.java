package telework.bulk.service;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import telework.membership.service.AccessFixture;
import telework.organisation.Organisations_;
import telework.review.service.ReviewFixture;
import telework.seminar.Sessions_;
import telework.seminar.Themes_;
import telework.seminar.service.SeminarFixture;

/** A step of many as the container would put it together, in the transaction of a test. */
final class BulkFixture {

    private BulkFixture() {}

    static BulkStep step(EntityManager em, Clock clock) {
        var step = new BulkStep();
        step.sessions = new Sessions_(em);
        step.seminars = SeminarFixture.in(em, clock);
        step.reviews = ReviewFixture.in(em, clock);
        step.discarding = SeminarFixture.discarding(em, clock);
        step.edits = edits(em, clock);
        step.context = (EJBContext) Proxy.newProxyInstance(
                BulkFixture.class.getClassLoader(), new Class<?>[] {EJBContext.class}, (proxy, method, arguments) -> {
                    em.getTransaction().setRollbackOnly();
                    return null;
                });
        return step;
    }

    static BulkEdits edits(EntityManager em, Clock clock) {
        var edits = new BulkEdits();
        edits.lock = SeminarFixture.lock(em);
        edits.rescheduling = SeminarFixture.rescheduling(em, clock);
        edits.organisations = new Organisations_(em);
        edits.themes = new Themes_(em);
        edits.access = AccessFixture.everywhere(em);
        edits.clock = clock;
        return edits;
    }
}

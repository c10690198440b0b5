package telework.series.service;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import telework.area.Holidays_;
import telework.seminar.Sessions_;
import telework.seminar.service.SeminarDiscarded;
import telework.seminar.service.SeminarFixture;
import telework.series.AllSeries_;
import telework.venue.Venues_;

/** The services as the container would put them together, inside one transaction of a test. */
public final class SeriesFixture {

    private SeriesFixture() {}

    public static void observe(EntityManager em, SeminarDiscarded discarded) {
        var discardedSeries = new DiscardedSeries();
        discardedSeries.series = new AllSeries_(em);
        discardedSeries.forget(discarded);
    }

    static SeriesMaking making(EntityManager em, Clock clock) {
        var making = new SeriesMaking();
        making.series = new AllSeries_(em);
        making.sessions = new Sessions_(em);
        making.lock = SeminarFixture.lock(em);
        making.rescheduling = SeminarFixture.rescheduling(em, clock);
        making.venues = new Venues_(em);
        making.holidays = new Holidays_(em);
        making.clock = clock;
        return making;
    }

    static SeriesEditing editing(EntityManager em, Clock clock) {
        var editing = new SeriesEditing();
        editing.series = new AllSeries_(em);
        editing.lock = SeminarFixture.lock(em);
        editing.editing = SeminarFixture.editing(em, clock);
        editing.rescheduling = SeminarFixture.rescheduling(em, clock);
        editing.clock = clock;
        editing.context = context(em);
        return editing;
    }

    private static EJBContext context(EntityManager em) {
        return (EJBContext) Proxy.newProxyInstance(
                SeriesFixture.class.getClassLoader(), new Class<?>[] {EJBContext.class}, (proxy, method, arguments) -> {
                    em.getTransaction().setRollbackOnly();
                    return null;
                });
    }
}

package telework.export.service;

import jakarta.persistence.EntityManager;
import telework.export.ExportJobs_;
import telework.seminar.service.SessionDiscarded;

/** What forgets exports, as the container would call it. */
public final class ExportFixture {

    private ExportFixture() {}

    public static void observe(EntityManager em, SessionDiscarded discarded) {
        var exports = new DiscardedExports();
        exports.jobs = new ExportJobs_(em);
        exports.forget(discarded);
    }
}

package telework.export.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import telework.export.ExportJobs;
import telework.seminar.service.SessionDiscarded;

/** A draft that is deleted takes the files along that staff asked for, empty as they are. */
@Dependent
public class DiscardedExports {

    @Inject
    ExportJobs jobs;

    void forget(@Observes SessionDiscarded discarded) {
        jobs.discardAll(discarded.session().getId());
    }
}

package telework.export.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import telework.export.ExportDocument;
import telework.export.ExportJob;
import telework.export.ExportJobs;
import telework.registration.RegistrationLine;
import telework.registration.Registrations;

/** Keeps the books of the exports: each step of one is a transaction of its own. */
@Stateless
@PermitAll
public class ExportClerk {

    /** Rows that are in memory at once. */
    static final int ROWS = 1000;

    private static final Logger LOG = Logger.getLogger(ExportClerk.class.getName());

    /** After how long without a sign a node counts as dead; a step takes a fraction of a second. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    ExportJobs jobs;

    @Inject
    Registrations registrations;

    @Inject
    Clock clock;

    /** Takes the export that has waited longest; from the commit on it is in the hand of this node. */
    public Optional<ExportTask> takeNext() {
        return jobs.take().map(this::begin);
    }

    private ExportTask begin(ExportJob job) {
        var wish = job.getWish();
        jobs.discardParts(job.getId());
        int attempt = job.begin(registrations.count(wish.search()), clock.instant());
        return new ExportTask(job.getId(), attempt, wish);
    }

    /** The rows behind one. @param last null at the beginning */
    public List<RegistrationLine> rows(ExportTask task, RegistrationLine last) {
        return registrations.linesBehind(task.wish().search(), last, ROWS);
    }

    /**
     * Keeps what has been written.
     *
     * @param rows how many of the table's are new
     * @return whether to go on: false when somebody has cancelled, or another node has begun anew
     */
    public boolean keep(ExportTask task, List<byte[]> table, List<byte[]> report, int rows) {
        var job = jobs.locked(task.id()).filter(each -> each.isInHandOf(task.attempt()));
        job.ifPresent(each -> keep(each, table, report, rows));
        return job.isPresent();
    }

    private void keep(ExportJob job, List<byte[]> table, List<byte[]> report, int rows) {
        table.forEach(part -> jobs.keep(job, ExportDocument.TABLE, part));
        report.forEach(part -> jobs.keep(job, ExportDocument.SUBSTITUTIONS, part));
        job.advance(rows, clock.instant());
    }

    /** @param substitutions characters that were replaced */
    public void done(ExportTask task, long substitutions) {
        jobs.locked(task.id())
                .filter(job -> job.isInHandOf(task.attempt()))
                .ifPresent(job -> job.done(substitutions, clock.instant()));
    }

    public void failed(ExportTask task) {
        jobs.locked(task.id())
                .filter(job -> job.isInHandOf(task.attempt()))
                .ifPresent(job -> job.fail(clock.instant()));
    }

    /** Gives back what dead nodes had in hand, and deletes what is past its day. */
    public void tidy() {
        var now = clock.instant();
        for (var orphan : jobs.orphans(now.minus(LEASE))) {
            LOG.warning(() -> "Export " + orphan.getId() + " was in hand when its node stopped");
            orphan.orphaned(now);
        }
        int deleted = jobs.discardExpired(now);
        if (deleted > 0) {
            LOG.info(() -> deleted + " exports are past their day and deleted");
        }
    }
}

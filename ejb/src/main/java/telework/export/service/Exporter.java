package telework.export.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import telework.registration.RegistrationLine;

/**
 * Writes the files that staff asked for, one at a time on each node. No transaction is open while it writes, as in the
 * dispatcher of mails: rows are read and parts kept in many short ones.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Exporter {

    private static final Logger LOG = Logger.getLogger(Exporter.class.getName());

    @Inject
    ExportClerk clerk;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** Every second, unless the last round is still under way. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    public void work() {
        if (busy.compareAndSet(false, true)) {
            try {
                clerk.tidy();
                for (var next = clerk.takeNext(); next.isPresent(); next = clerk.takeNext()) {
                    export(next.get());
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "The round was not finished", failed);
            } finally {
                busy.set(false);
            }
        }
    }

    private void export(ExportTask task) {
        try {
            write(task);
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.SEVERE, "Export " + task.id() + " failed", broken);
            clerk.failed(task);
        }
    }

    private void write(ExportTask task) throws IOException {
        var file = new ExportFile(task.wish());
        RegistrationLine last = null;
        for (var rows = clerk.rows(task, null); !rows.isEmpty(); rows = clerk.rows(task, last)) {
            file.append(rows);
            last = rows.get(rows.size() - 1);
            if (!keep(task, file, rows)) {
                return;
            }
        }
        file.close();
        if (keep(task, file, List.of())) {
            clerk.done(task, file.substitutions());
        }
    }

    private boolean keep(ExportTask task, ExportFile file, List<RegistrationLine> rows) {
        return clerk.keep(task, file.takeTable(), file.takeReport(), rows.size());
    }
}

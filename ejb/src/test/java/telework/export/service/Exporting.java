package telework.export.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import telework.common.Database;
import telework.export.ExportJobs_;
import telework.registration.RegistrationLine;
import telework.registration.Registrations_;

/** The exporter as the container would put it together: every step of the clerk a transaction of its own. */
final class Exporting {

    private Exporting() {}

    static Exporter with(Database database, Clock clock) {
        return with(new TransactionalClerk(database, clock));
    }

    static Exporter with(ExportClerk clerk) {
        var exporter = new Exporter();
        exporter.clerk = clerk;
        return exporter;
    }

    /** Each call in a transaction, as EJBs are called. */
    static class TransactionalClerk extends ExportClerk {

        private final Database database;
        private final Clock time;

        TransactionalClerk(Database database, Clock clock) {
            this.database = database;
            this.time = clock;
        }

        @Override
        public Optional<ExportTask> takeNext() {
            return in(ExportClerk::takeNext);
        }

        @Override
        public List<RegistrationLine> rows(ExportTask task, RegistrationLine last) {
            return in(clerk -> clerk.rows(task, last));
        }

        @Override
        public boolean keep(ExportTask task, List<byte[]> table, List<byte[]> report, int rows) {
            return in(clerk -> clerk.keep(task, table, report, rows));
        }

        @Override
        public void done(ExportTask task, long substitutions) {
            run(clerk -> clerk.done(task, substitutions));
        }

        @Override
        public void failed(ExportTask task) {
            run(clerk -> clerk.failed(task));
        }

        @Override
        public void tidy() {
            run(ExportClerk::tidy);
        }

        private void run(java.util.function.Consumer<ExportClerk> work) {
            database.run(em -> work.accept(clerk(em)));
        }

        private <T> T in(Function<ExportClerk, T> work) {
            return database.in(em -> work.apply(clerk(em)));
        }

        private ExportClerk clerk(EntityManager em) {
            var clerk = new ExportClerk();
            clerk.jobs = new ExportJobs_(em);
            clerk.registrations = new Registrations_(em);
            clerk.clock = time;
            return clerk;
        }
    }
}

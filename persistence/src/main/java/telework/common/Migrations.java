package telework.common;

import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate compares it with the entities. Wherever the persistence unit starts (EAR, test,
 * tool), this runs first; of several nodes one migrates and the others wait for Flyway's lock.
 */
public class Migrations implements Integrator {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        var source = factory.getServiceRegistry()
                .requireService(ConnectionProvider.class)
                .unwrap(DataSource.class);
        migrate(source);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held.
    }

    static void migrate(DataSource source) {
        var vendor = Vendor.of(source);
        var done = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor.folder())
                .javaMigrations(ServiceLoader.load(JavaMigration.class, Migrations.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new))
                .load()
                .migrate();
        LOG.info(() -> "Schema on " + vendor.folder() + ": " + done.migrationsExecuted + " migrations, now at "
                + done.targetSchemaVersion);
    }
}

package telework.common;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * Both databases of the product, real ones: every guarantee is tested on each. A test asks for what it needs in a
 * transaction of its own and makes its own data; the first to ask starts the database.
 */
public enum Database {
    H2 {
        @Override
        HikariConfig config() {
            var config = new HikariConfig();
            config.setJdbcUrl("jdbc:h2:mem:telework;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000;OPTIMIZE_REUSE_RESULTS=0");
            config.setUsername("sa");
            return config;
        }
    },
    POSTGRESQL {
        @Override
        HikariConfig config() {
            try {
                var config = new HikariConfig();
                config.setDataSource(EmbeddedPostgres.builder().start().getPostgresDatabase());
                return config;
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
        }
    };

    /** As many callers as can be inside the database at once. */
    public static final int CONNECTIONS = 40;

    private HikariDataSource source;
    private EntityManagerFactory factory;

    abstract HikariConfig config();

    /** What the function makes of a transaction, which commits unless the function throws. */
    public <T> T in(Function<EntityManager, T> work) {
        try (var em = factory().createEntityManager()) {
            var transaction = em.getTransaction();
            transaction.begin();
            try {
                var result = work.apply(em);
                if (transaction.getRollbackOnly()) {
                    transaction.rollback();
                } else {
                    transaction.commit();
                }
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    public void run(Consumer<EntityManager> work) {
        in(em -> {
            work.accept(em);
            return null;
        });
    }

    /** A number asked for by hand-written SQL. */
    public long number(String sql) {
        return in(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    /** Empties what grows, for tests that look at all there is. */
    public void clear() {
        run(em -> {
            for (var table :
                    "legal_hold export_job review_remark outbox_message reminder reminder_rule accommodation attendance sign_in_line sign_in_sheet registration event_list_finding event_list_entry event_list_import"
                            .split(" ")) {
                em.createNativeQuery("delete from " + table).executeUpdate();
            }
            em.createNativeQuery("delete from admission").executeUpdate();
            em.createNativeQuery("delete from session").executeUpdate();
            em.createNativeQuery("delete from series").executeUpdate();
            em.createNativeQuery("delete from template_theme").executeUpdate();
            em.createNativeQuery("delete from template_reminder").executeUpdate();
            em.createNativeQuery("delete from template_speaker").executeUpdate();
            em.createNativeQuery("delete from template").executeUpdate();
            em.createNativeQuery("delete from seminar_theme").executeUpdate();
            em.createNativeQuery("delete from appearance").executeUpdate();
            em.createNativeQuery("delete from material").executeUpdate();
            em.createNativeQuery("delete from seminar").executeUpdate();
        });
    }

    public synchronized HikariDataSource source() {
        if (source == null) {
            var config = config();
            config.setMaximumPoolSize(CONNECTIONS);
            config.setConnectionTimeout(120_000);
            source = new HikariDataSource(config);
        }
        return source;
    }

    public synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = new HibernatePersistenceProvider()
                    .createEntityManagerFactory(
                            "telework",
                            Map.of(
                                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                    "jakarta.persistence.nonJtaDataSource", source(),
                                    "hibernate.transaction.coordinator_class", "jdbc"));
        }
        return factory;
    }
}

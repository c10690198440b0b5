package telework.common;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out what comes from outside: the database and the time. */
@Dependent
class Resources {

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "telework.clock.offset", defaultValue = "PT0S")
    String offset;

    @Produces
    @PersistenceContext(unitName = "telework")
    EntityManager entityManager;

    /** The application's time; a demonstration may run ahead to watch reminders leave. */
    @Produces
    Clock clock() {
        return demo ? Clock.offset(Clock.systemUTC(), Duration.parse(offset)) : Clock.systemUTC();
    }
}

package telework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import telework.seminar.service.TimetableService;

/** Ready once the database answers. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    @Inject
    TimetableService timetable;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(!timetable.prefectures().isEmpty())
                .build();
    }
}

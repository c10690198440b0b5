package telework.privacy.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import telework.accommodation.Accommodations;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.consent.Purpose;
import telework.privacy.RetentionRules;
import telework.programme.Programme;

/** Deletes what people needed, soon after the event; and what those needed who do not come. */
@Stateless
@PermitAll
public class AccommodationForgetting {

    @Inject
    RetentionRules rules;

    @Inject
    Accommodations accommodations;

    @Inject
    Clock clock;

    public void forget() {
        rules.programmes().forEach(this::forget);
    }

    private void forget(Programme programme) {
        var days = rules.days(programme.getId(), Purpose.ACCOMMODATION);
        int deleted =
                accommodations.deleteBefore(programme.getId(), clock.instant().minus(Duration.ofDays(days)));
        if (deleted > 0) {
            var trail = Trail.of(accommodations);
            trail.record(Act.of(Action.FORGOTTEN, trail.subject(programme)).with("accommodations", deleted));
        }
    }
}

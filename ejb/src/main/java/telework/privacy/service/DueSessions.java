package telework.privacy.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import telework.consent.Purpose;
import telework.privacy.DueLine;
import telework.privacy.RetentionRules;
import telework.programme.Programme;

/** Finds the sessions whose people are due to be forgotten: the same for the report and for the night that follows it. */
@Stateless
@PermitAll
public class DueSessions {

    @Inject
    RetentionRules rules;

    @Inject
    Clock clock;

    /** Without those that are held. */
    public List<Long> sessions() {
        return rules.programmes().stream()
                .flatMap(programme -> of(programme, Purpose.REGISTRATION).stream())
                .filter(line -> !line.isHeld())
                .map(DueLine::session)
                .toList();
    }

    /** Held ones too; the oldest first. */
    public List<DueLine> of(Programme programme, Purpose purpose) {
        var days = rules.days(programme.getId(), purpose);
        return rules.due(programme.getId(), clock.instant().minus(Duration.ofDays(days)));
    }
}

package telework.reminder.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.reminder.ReminderRule;
import telework.reminder.ReminderRules;
import telework.seminar.service.SeminarCopied;
import telework.seminar.service.SeminarDiscarded;

/** A copy of a seminar reminds people as the original does; a seminar that is deleted reminds nobody. */
@Dependent
public class CopiedRules {

    @Inject
    ReminderRules rules;

    @Inject
    Clock clock;

    void copy(@Observes SeminarCopied copied) {
        rules.of(copied.original().getId())
                .forEach(rule ->
                        rules.add(new ReminderRule(copied.copy(), rule.daysBefore(), rule.atTime(), clock.instant())));
    }

    void forget(@Observes SeminarDiscarded discarded) {
        rules.removeAll(discarded.seminar().getId());
    }
}

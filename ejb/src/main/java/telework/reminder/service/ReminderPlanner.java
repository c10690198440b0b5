package telework.reminder.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import telework.reminder.ReminderRule;
import telework.reminder.ReminderRules;

/** Owes the reminders whose time has come. Runs on every node: what one has owed the other passes over. */
@Stateless
@PermitAll
public class ReminderPlanner {

    private static final Duration HORIZON = Duration.ofDays(ReminderRule.MOST_DAYS + 1L);

    @Inject
    ReminderRules rules;

    @Inject
    Clock clock;

    /** One transaction: a reminder and its mail are written together or not at all. */
    public void plan() {
        var now = clock.instant();
        rules.upcoming(now, now.plus(HORIZON)).stream()
                .filter(reminder -> reminder.isDueAt(now))
                .forEach(reminder -> {
                    rules.owe(reminder, now);
                    rules.post(reminder, now);
                });
    }
}

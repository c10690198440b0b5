package telework.reminder.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import telework.reminder.ReminderRules_;
import telework.seminar.service.SeminarDrafted;

/** Calls the observer as the container would. */
public final class FirstRuleFixture {

    private FirstRuleFixture() {}

    public static void observe(EntityManager em, Clock clock, SeminarDrafted drafted) {
        var rule = new FirstRule();
        rule.rules = new ReminderRules_(em);
        rule.clock = clock;
        rule.add(drafted);
    }
}

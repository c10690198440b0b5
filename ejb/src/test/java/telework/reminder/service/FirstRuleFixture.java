package telework.reminder.service;

import jakarta.persistence.EntityManager;
import telework.reminder.ReminderRules_;
import telework.seminar.service.SeminarDrafted;

/** Calls the observer as the container would. */
public final class FirstRuleFixture {

    private FirstRuleFixture() {}

    public static void observe(EntityManager em, SeminarDrafted drafted) {
        var rule = new FirstRule();
        rule.rules = new ReminderRules_(em);
        rule.add(drafted);
    }
}

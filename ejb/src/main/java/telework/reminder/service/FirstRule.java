package telework.reminder.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import telework.reminder.ReminderRule;
import telework.reminder.ReminderRules;
import telework.seminar.service.SeminarDrafted;

/** Gives each new seminar the reminder that nearly everyone wants: the day before at ten. */
@Dependent
public class FirstRule {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject
    ReminderRules rules;

    @Inject
    Clock clock;

    void add(@Observes SeminarDrafted drafted) {
        rules.add(new ReminderRule(drafted.seminar(), 1, TEN, clock.instant()));
    }
}

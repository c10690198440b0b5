package telework.reminder.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import telework.reminder.ReminderRule;
import telework.reminder.ReminderRules_;
import telework.seminar.Seminar;
import telework.seminar.service.SeminarCopied;
import telework.seminar.service.SeminarDiscarded;

/** Reminder rules of a test, and the observers that copy and forget them as the container would call them. */
public final class ReminderRulesFixture {

    private ReminderRulesFixture() {}

    public static void add(EntityManager em, Seminar seminar, int days, String time, Instant now) {
        em.persist(new ReminderRule(seminar, days, LocalTime.parse(time), now));
    }

    /** "3 09:00" and so on. */
    public static List<String> of(EntityManager em, Seminar seminar) {
        return new ReminderRules_(em)
                .of(seminar.getId()).stream()
                        .map(rule -> rule.daysBefore() + " " + rule.atTime())
                        .toList();
    }

    public static void observe(EntityManager em, Clock clock, SeminarCopied copied) {
        rules(em, clock).copy(copied);
    }

    public static void observe(EntityManager em, Clock clock, SeminarDiscarded discarded) {
        rules(em, clock).forget(discarded);
    }

    private static CopiedRules rules(EntityManager em, Clock clock) {
        var rules = new CopiedRules();
        rules.rules = new ReminderRules_(em);
        rules.clock = clock;
        return rules;
    }
}

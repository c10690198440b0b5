package telework.reminder;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.audit.Trail;
import telework.common.Repository;
import telework.mail.Outbox;

/** The rules by which people are reminded, and the reminders they owe. */
public interface ReminderRules extends Repository {

    /** The kind of the mail. */
    String KIND = "REMINDER";

    @HQL(
            "select r.id, r.daysBefore, r.atTime from ReminderRule r where r.seminar.id = :seminar order by r.daysBefore desc, r.atTime")
    List<ReminderRuleLine> of(Long seminar);

    @HQL(
            "delete from ReminderRule r where r.id = :rule and r.seminar.id = :seminar and not exists (select 1 from Reminder d where d.rule = r)")
    int removeUnused(Long seminar, Long rule);

    /** Deletes a rule under which nobody has been reminded. @return whether it did */
    default boolean remove(Long seminar, Long rule) {
        var before = entityManager().find(ReminderRule.class, rule);
        boolean removed = removeUnused(seminar, rule) == 1;
        if (removed) {
            Trail.of(this).deleted(before);
        }
        return removed;
    }

    @HQL("where seminar.id = :seminar")
    List<ReminderRule> rules(Long seminar);

    /** Those of a seminar that is deleted. */
    default void removeAll(Long seminar) {
        rules(seminar).forEach(entityManager()::remove);
    }

    /** What rules there are for sessions that take place and begin between the two instants. */
    @HQL("""
            select r.id, r.daysBefore, r.atTime, r.madeAt, s.id, s.timetable.startsAt, s.zone
            from ReminderRule r join Session s on s.seminar = r.seminar
            where s.status in (PUBLISHED, CLOSED) and s.timetable.startsAt > :now and s.timetable.startsAt < :until
            order by s.timetable.startsAt, s.id, r.id
            """)
    List<UpcomingReminder> upcoming(Instant now, Instant until);

    /**
     * Owes a reminder to each who had a seat before it was due, once: whoever has one under the rule is passed over, and the
     * key would refuse a second.
     *
     * @return how many are owed anew
     */
    default int owe(UpcomingReminder reminder, Instant now) {
        return sql("""
                        insert into reminder (rule_id, registration_id, planned_at)
                        select :rule, r.id, :now from registration r
                        where r.session_id = :session and r.status = 'CONFIRMED' and r.confirmed_at < :due
                            and r.email is not null
                            and not exists (select 1 from reminder d where d.rule_id = :rule and d.registration_id = r.id)
                        on conflict do nothing
                        """)
                .setParameter("rule", reminder.ruleId())
                .setParameter("session", reminder.sessionId())
                .setParameter("due", reminder.dueAt())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Posts the mails of the reminders that were owed at this instant. */
    default int post(UpcomingReminder reminder, Instant now) {
        return sql("insert into outbox_message " + Outbox.COLUMNS + """
                          select nextval('outbox_message_seq'), 'reminder/' || d.rule_id || '/' || r.id, :kind, r.id,
                              r.email, r.language, 'DUE', :now, :now, 0, n.organisation_id
                          from reminder d join registration r on r.id = d.registration_id
                              join session s on s.id = r.session_id join seminar n on n.id = s.seminar_id
                          where d.rule_id = :rule and r.session_id = :session and r.email is not null
                              and not exists (select 1 from outbox_message m
                                  where m.occasion = 'reminder/' || d.rule_id || '/' || r.id)
                          on conflict do nothing
                          """)
                .setParameter("kind", KIND)
                .setParameter("rule", reminder.ruleId())
                .setParameter("session", reminder.sessionId())
                .setParameter("now", now)
                .executeUpdate();
    }
}

package telework.reminder.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import telework.common.Check;
import telework.common.Days;
import telework.common.InvalidValue;
import telework.common.Plain;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.reminder.ReminderAlreadySent;
import telework.reminder.ReminderRule;
import telework.reminder.ReminderRuleLine;
import telework.reminder.ReminderRules;
import telework.seminar.NoSuchSeminar;
import telework.seminar.Seminars;

/** The reminder rules of a seminar. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class ReminderService {

    @Inject
    ReminderRules rules;

    @Inject
    Seminars seminars;

    @Inject
    Clock clock;

    @Needs(Permission.LOOK)
    public List<ReminderRuleLine> rules(@Of(Thing.SEMINAR) Long seminar) {
        return rules.of(seminar);
    }

    /**
     * Adds "so many days before at this time"; the same rule twice is one.
     *
     * @throws telework.common.Invalid naming {@code daysBefore} or {@code atTime}
     */
    @Needs(Permission.EDIT)
    public void add(@Of(Thing.SEMINAR) Long seminarId, String daysBefore, String atTime) {
        var check = new Check();
        var days = check.required("daysBefore", daysBefore, ReminderService::readDays);
        var time = check.required("atTime", atTime, Days::readTime);
        check.orRefuse();
        var seminar = seminars.locked(seminarId).orElseThrow(NoSuchSeminar::new);
        boolean known = rules.of(seminarId).stream()
                .anyMatch(
                        rule -> rule.daysBefore().equals(days) && rule.atTime().equals(time));
        if (!known) {
            rules.add(new ReminderRule(seminar, days, time, clock.instant()));
        }
    }

    /** @throws ReminderAlreadySent when people have been reminded under it, which is not to be undone */
    @Needs(Permission.EDIT)
    public void remove(@Of(Thing.SEMINAR) Long seminar, Long rule) {
        boolean known = rules.of(seminar).stream().anyMatch(line -> line.id().equals(rule));
        if (known && !rules.remove(seminar, rule)) {
            throw new ReminderAlreadySent();
        }
    }

    private static Integer readDays(String typed) {
        try {
            int days = Integer.parseInt(Plain.width(typed));
            if (days >= 0 && days <= ReminderRule.MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException noNumber) {
            throw new InvalidValue("invalid.daysBefore", ReminderRule.MOST_DAYS);
        }
        throw new InvalidValue("invalid.daysBefore", ReminderRule.MOST_DAYS);
    }
}

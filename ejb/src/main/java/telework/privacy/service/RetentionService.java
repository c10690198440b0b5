package telework.privacy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import telework.common.Check;
import telework.common.InvalidValue;
import telework.common.Line;
import telework.common.Plain;
import telework.common.service.Roles;
import telework.consent.Purpose;
import telework.membership.NotThere;
import telework.membership.Permission;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.privacy.LegalHold;
import telework.privacy.LegalHoldLine;
import telework.privacy.RetentionRule;
import telework.privacy.RetentionRules;
import telework.programme.Programme;
import telework.seminar.NoSuchSession;
import telework.seminar.Sessions;

/** Says how long people are remembered, shows beforehand whom the night will forget, and holds back what has to stay. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class RetentionService {

    @Inject
    RetentionRules rules;

    @Inject
    DueSessions due;

    @Inject
    Sessions sessions;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** A dry run: nothing changes. The latest programme first. */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public List<RetentionPlan> plans() {
        return rules.programmes().stream().map(this::plan).toList();
    }

    private RetentionPlan plan(Programme programme) {
        return new RetentionPlan(
                programme.getCode(),
                programme.getNameJa(),
                programme.getNameEn(),
                rules.days(programme.getId(), Purpose.REGISTRATION),
                rules.days(programme.getId(), Purpose.ACCOMMODATION),
                due.of(programme, Purpose.REGISTRATION),
                rules.forgotten(programme.getId()));
    }

    /** @throws telework.common.Invalid naming {@code days} */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public void keepFor(String programmeCode, Purpose purpose, String typed) {
        var programme = rules.programme(programmeCode).stream().findFirst().orElseThrow(NotThere::new);
        var check = new Check();
        var days = check.required("days", typed, RetentionService::number);
        check.orRefuse();
        rules.rule(programme.getId(), purpose)
                .ifPresentOrElse(
                        rule -> rule.keepFor(days), () -> rules.add(new RetentionRule(programme, purpose, days)));
    }

    private static Integer number(String typed) {
        try {
            return RetentionRule.inRange(Integer.parseInt(Plain.width(typed).strip()));
        } catch (NumberFormatException none) {
            throw new InvalidValue("invalid.number", 1, RetentionRule.LONGEST);
        }
    }

    @Needs(value = Permission.PRIVACY, nationwide = true)
    public List<LegalHoldLine> holds() {
        return rules.holds();
    }

    /**
     * From now on nothing of the session is forgotten.
     *
     * @throws telework.common.Invalid naming {@code session} or {@code reason}
     */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public void hold(String sessionCode, String reason) {
        var check = new Check();
        var code = check.required("session", sessionCode, String::strip);
        var why = check.required("reason", reason, typed -> Line.of(typed, LegalHold.LONGEST_REASON));
        check.orRefuse();
        var session = sessions.byCode(code).orElseThrow(NoSuchSession::new);
        rules.add(new LegalHold(session, why, access.email(), clock.instant()));
    }

    @Needs(value = Permission.PRIVACY, nationwide = true)
    public void lift(Long hold) {
        rules.hold(hold).orElseThrow(NotThere::new).lift(access.email(), clock.instant());
    }
}

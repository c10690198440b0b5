package telework.bulk.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import telework.common.Check;
import telework.common.Days;
import telework.common.Invalid;
import telework.common.InvalidValue;
import telework.common.Plain;
import telework.common.Violation;
import telework.membership.Permission;
import telework.membership.service.Access;
import telework.organisation.Organisation;
import telework.organisation.Organisations;
import telework.seminar.DaysBefore;
import telework.seminar.NotInThisState;
import telework.seminar.RegistrationPeriod;
import telework.seminar.Session;
import telework.seminar.SessionPlan;
import telework.seminar.Theme;
import telework.seminar.Themes;
import telework.seminar.service.Rescheduling;
import telework.seminar.service.SessionLock;

/** What is edited of many sessions at once; what is over or called off stays as it was told. */
@Dependent
public class BulkEdits {

    private static final int MOST_DAYS = 60;

    @Inject
    SessionLock lock;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Organisations organisations;

    @Inject
    Themes themes;

    @Inject
    Access access;

    @Inject
    Clock clock;

    void organiser(String code, BulkOrder order) {
        var organiser = organiser(order);
        changeable(code).getSeminar().offeredBy(organiser);
    }

    void theme(String code, BulkOrder order) {
        var theme = theme(order);
        var seminar = changeable(code).getSeminar();
        var wanted = new ArrayList<>(seminar.getThemes());
        if (!wanted.contains(theme)) {
            wanted.add(theme);
        }
        seminar.tagWith(wanted);
    }

    void deadline(String code, BulkOrder order) {
        var deadline = deadline(order);
        var session = changeable(code);
        if (session.getDay() == null) {
            throw wrong("startsAt", "invalid.publish.startsAt");
        }
        var closes = deadline.before(session.getDay(), session.getZone());
        if (closes.isAfter(session.getTimetable().startsAt())) {
            throw wrong("closesOn", "invalid.closesAfterStart");
        }
        if (!closes.isAfter(clock.instant())) {
            throw wrong("closesOn", "invalid.publish.closed");
        }
        rescheduling.plan(session, closingAt(session, closes), session.hasWaitlist());
    }

    private static SessionPlan closingAt(Session session, Instant closes) {
        try {
            var period = new RegistrationPeriod(session.getPeriod().opensAt(), closes);
            return new SessionPlan(session.getTimetable(), period, session.getVenue(), session.getOnlineUrl());
        } catch (InvalidValue invalid) {
            throw new Invalid(List.of(invalid.in("closesOn")));
        }
    }

    /** Reads what every session would be refused for, before any is asked. */
    void check(BulkOrder order) {
        switch (order.verb()) {
            case ORGANISER -> organiser(order);
            case THEME -> theme(order);
            case DEADLINE -> deadline(order);
            default -> {}
        }
    }

    private Organisation organiser(BulkOrder order) {
        var check = new Check();
        var id = check.required("organiser", order.organiser(), Long::valueOf);
        check.orRefuse();
        return organisations
                .byId(id)
                .filter(organisation -> access.covers(Permission.EDIT, id))
                .orElseThrow(() -> wrong("organiser", "invalid.required"));
    }

    private Theme theme(BulkOrder order) {
        var check = new Check();
        var code = check.required("theme", order.theme(), String::strip);
        check.orRefuse();
        return themes.among(List.of(code)).stream().findFirst().orElseThrow(() -> wrong("theme", "invalid.required"));
    }

    /** A day alone means until its end. */
    private static DaysBefore deadline(BulkOrder order) {
        var check = new Check();
        var days = check.required("daysBefore", order.daysBefore(), BulkEdits::readDays);
        var time = check.optional("atTime", order.atTime(), Days::readTime);
        check.orRefuse();
        return time == null ? new DaysBefore(days - 1, LocalTime.MIDNIGHT) : new DaysBefore(days, time);
    }

    private static Integer readDays(String typed) {
        var digits = Plain.width(typed).replaceAll("日前?", "");
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > MOST_DAYS) {
            throw new InvalidValue("invalid.daysBefore", MOST_DAYS);
        }
        return Integer.valueOf(digits);
    }

    private Session changeable(String code) {
        var session = lock.take(code);
        var status = session.getStatus();
        if (status == Session.Status.HELD
                || status == Session.Status.CANCELLED
                || session.hasStartedAt(clock.instant())) {
            throw new NotInThisState(status);
        }
        return session;
    }

    private static Invalid wrong(String field, String key) {
        return new Invalid(List.of(new Violation(field, key)));
    }
}

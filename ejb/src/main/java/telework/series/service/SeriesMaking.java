package telework.series.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.area.HolidayLine;
import telework.area.Holidays;
import telework.common.Invalid;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.AdmissionKind;
import telework.seminar.NoSuchSession;
import telework.seminar.Occurrence;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
import telework.seminar.Sessions;
import telework.seminar.service.Rescheduling;
import telework.seminar.service.SessionLock;
import telework.series.AllSeries;
import telework.series.Series;
import telework.series.service.SeriesPlan.Sitting;
import telework.venue.NoSuchVenue;
import telework.venue.Venue;
import telework.venue.Venues;

/** Lays out a series of sessions like one that there is, and makes them, as drafts, all or none. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class SeriesMaking {

    @Inject
    AllSeries series;

    @Inject
    Sessions sessions;

    @Inject
    SessionLock lock;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Venues venues;

    @Inject
    Holidays holidays;

    @Inject
    Clock clock;

    /** A form that begins with what is known of the model. */
    @Needs(Permission.EDIT)
    public SeriesForm open(@Of(Thing.SESSION_CODE) String code) {
        return SeriesForms.like(model(code));
    }

    /** @throws Invalid naming what is wrong with the form */
    @Needs(Permission.EDIT)
    public SeriesPreview preview(@Of(Thing.SESSION_CODE) String code, SeriesForm form) {
        var plan = new SeriesFormReader(form).read();
        var days = plan.recurrence().dates();
        var known = holidays.among(days);
        var model = model(code);
        var rows = plan.sittings(plan.days(known)).stream()
                .map(sitting -> row(sitting, pattern(plan, sitting, model), known))
                .toList();
        var leftOut = plan.skipsHolidays() ? List.copyOf(known.values()) : List.<HolidayLine>of();
        return new SeriesPreview(plan.recurrence().rule(), rows, leftOut);
    }

    /**
     * Makes the chosen sessions of a preview. A model that is a draft without a date becomes the first of them.
     *
     * @param chosen keys of rows
     * @return the key of the series
     */
    @Needs(Permission.EDIT)
    public Long make(@Of(Thing.SESSION_CODE) String code, SeriesForm form, Collection<String> chosen) {
        var plan = new SeriesFormReader(form).read();
        var model = lock.take(code);
        var recurrence = plan.recurrence();
        var sittings = plan.sittings(plan.days(holidays.among(recurrence.dates()))).stream()
                .filter(sitting -> chosen.contains(sitting.key()))
                .toList();
        if (sittings.isEmpty()) {
            throw new Invalid(List.of(new Violation("from", "invalid.series.nothingChosen")));
        }
        var made = new Series(model.getSeminar(), recurrence.rule(), recurrence.first(), clock.instant());
        series.add(made);
        boolean takesModel = model.getDay() == null
                && model.getStatus() == Session.Status.DRAFT
                && model.getOccurrence().isEmpty();
        var like = SessionPattern.of(model);
        rescheduling.lockRooms(sittings.stream().map(sitting -> pattern(plan, sitting, like)));
        for (var sitting : sittings) {
            var session = takesModel && sitting == sittings.get(0) ? model : added(model);
            rescheduling.follow(session, pattern(plan, sitting, like), sitting.day());
            session.joinSeries(Occurrence.of(made.getId(), sitting.day()));
        }
        return made.getId();
    }

    private Session model(String code) {
        return sessions.byCode(code).orElseThrow(NoSuchSession::new);
    }

    private Session added(Session model) {
        var session = model.getSeminar().addSession();
        sessions.add(session);
        return session;
    }

    private SessionPattern pattern(SeriesPlan plan, Sitting sitting, Session model) {
        return pattern(plan, sitting, SessionPattern.of(model));
    }

    private SessionPattern pattern(SeriesPlan plan, Sitting sitting, SessionPattern model) {
        return new SessionPattern(
                plan.hours(),
                model.opens(),
                plan.closes(),
                venue(plan, sitting).orElse(model.venue()),
                model.onlineUrl(),
                caps(plan, sitting, model),
                model.room(),
                model.waitlist());
    }

    private Optional<Venue> venue(SeriesPlan plan, Sitting sitting) {
        return sitting.room() == null
                ? Optional.empty()
                : Optional.of(
                        venues.byId(plan.rooms().get(sitting.room()).venue()).orElseThrow(NoSuchVenue::new));
    }

    private static Map<AdmissionKind, Optional<Integer>> caps(SeriesPlan plan, Sitting sitting, SessionPattern model) {
        var caps = new EnumMap<AdmissionKind, Optional<Integer>>(AdmissionKind.class);
        caps.putAll(model.caps());
        if (sitting.room() != null) {
            var own = Optional.ofNullable(plan.rooms().get(sitting.room()).capacity());
            caps.merge(AdmissionKind.VENUE, own, (known, typed) -> typed.or(() -> known));
        }
        return caps;
    }

    private static SeriesPreview.Row row(
            Sitting sitting, SessionPattern pattern, Map<LocalDate, HolidayLine> holidays) {
        var venue = pattern.venue();
        return new SeriesPreview.Row(
                sitting.key(),
                sitting.day(),
                venue == null ? null : venue.getName(),
                venue == null ? null : venue.getPrefecture().getCode(),
                pattern.caps()
                        .getOrDefault(AdmissionKind.VENUE, Optional.empty())
                        .orElse(null),
                holidays.get(sitting.day()));
    }
}

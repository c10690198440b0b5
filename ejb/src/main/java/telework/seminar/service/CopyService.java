package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import telework.common.Check;
import telework.common.Days;
import telework.common.Japan;
import telework.common.Line;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.NoSuchSession;
import telework.seminar.Seminar;
import telework.seminar.SeminarContent;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
import telework.seminar.Sessions;

/** Copies seminars: a new draft under a new code, on other days. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class CopyService {

    private static final int WEEK = 7;

    @Inject
    Sessions sessions;

    @Inject
    Drafting drafting;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Event<SeminarCopied> copied;

    @Inject
    Clock clock;

    /** How many sessions a copy of the whole seminar would have: what is called off is not copied. */
    @Needs(Permission.EDIT)
    public int sessionsOf(@Of(Thing.SESSION_CODE) String code) {
        return models(byCode(code), true).size();
    }

    /**
     * Copies content, themes, ways to take part, venue and whatever else is kept of the seminar.
     *
     * @return the code of the first session of the copy
     * @throws telework.common.Invalid naming {@code title} or {@code startsOn}
     */
    @Needs(Permission.EDIT)
    public String copy(@Of(Thing.SESSION_CODE) String code, CopyForm form) {
        var check = new Check();
        var title = check.optional("title", form.title(), text -> Line.of(text, SeminarContent.LONGEST_TITLE));
        var startsOn = check.optional("startsOn", form.startsOn(), Days::read);
        check.orRefuse();
        var original = byCode(code);
        var models = models(original, form.whole());
        var seminar = begin(original.getSeminar(), title, startsOn);
        rescheduling.lockRooms(models.stream().map(SessionPattern::of));
        Integer shift = startsOn == null ? null : shift(models, startsOn, form.keepWeekdays());
        var made = models.stream().map(model -> like(model, seminar, shift)).toList();
        copied.fire(new SeminarCopied(original.getSeminar(), seminar));
        return made.get(0).getCode();
    }

    private Seminar begin(Seminar original, String title, LocalDate startsOn) {
        var year = startsOn == null ? Year.now(clock.withZone(Japan.TIME)) : Year.from(startsOn);
        var content = original.getContent();
        var copy = drafting.beginLike(
                year, original.getOrganisation(), title == null ? content : content.titled(title, null));
        copy.tagWith(original.getThemes());
        copy.presentedBy(original.getTalks());
        return copy;
    }

    private Session like(Session model, Seminar seminar, Integer shift) {
        var session = seminar.addSession();
        sessions.add(session);
        var day =
                shift == null || model.getDay() == null ? null : model.getDay().plusDays(shift);
        rescheduling.follow(session, SessionPattern.of(model), day);
        return session;
    }

    private static List<Session> models(Session original, boolean whole) {
        if (!whole) {
            return List.of(original);
        }
        return original.getSeminar().getSessions().stream()
                .filter(session -> session == original || session.getStatus() != Session.Status.CANCELLED)
                .sorted(Comparator.comparing(Session::getDay, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** By how many days every session moves; 0 when none of them has a date. */
    private static int shift(List<Session> models, LocalDate startsOn, boolean keepWeekdays) {
        return models.stream()
                .map(Session::getDay)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(first -> (int) ChronoUnit.DAYS.between(first, startsOn))
                .map(days -> keepWeekdays ? -Math.floorDiv(-days, WEEK) * WEEK : days)
                .orElse(0);
    }

    private Session byCode(String code) {
        return sessions.byCode(code).orElseThrow(NoSuchSession::new);
    }
}

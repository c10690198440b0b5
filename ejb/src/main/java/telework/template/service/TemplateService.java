package telework.template.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import telework.common.Check;
import telework.common.Days;
import telework.common.Japan;
import telework.common.Line;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.reminder.ReminderRule;
import telework.reminder.ReminderRules;
import telework.seminar.NoSuchSession;
import telework.seminar.Seminar;
import telework.seminar.SeminarContent;
import telework.seminar.SessionPattern;
import telework.seminar.Sessions;
import telework.seminar.Talk;
import telework.seminar.service.Drafting;
import telework.seminar.service.Rescheduling;
import telework.speaker.Speakers;
import telework.template.NoSuchTemplate;
import telework.template.Template;
import telework.template.TemplateLine;
import telework.template.TemplateReminder;
import telework.template.Templates;

/** Keeps templates, and begins seminars from them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class TemplateService {

    @Inject
    Templates templates;

    @Inject
    Sessions sessions;

    @Inject
    Speakers speakers;

    @Inject
    ReminderRules rules;

    @Inject
    Drafting drafting;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Needs(Permission.LOOK)
    public List<TemplateLine> templates() {
        var mine = access.scope(Permission.LOOK);
        return templates.byName(mine.everywhere(), mine.tops());
    }

    /**
     * Keeps what a session and its seminar are like, under a name that no other template of its organisation has.
     *
     * @throws telework.common.Invalid naming {@code name}
     */
    @Needs(Permission.EDIT)
    public void save(@Of(Thing.SESSION_CODE) String code, String name) {
        var session = sessions.byCode(code).orElseThrow(NoSuchSession::new);
        var read = readName(name, session.getSeminar().getOrganisation().getId(), null);
        var template = new Template(read, session.getSeminar(), SessionPattern.of(session), clock.instant());
        template.remind(rules.of(session.getSeminar().getId()).stream()
                .map(rule -> new TemplateReminder(rule.daysBefore(), rule.atTime()))
                .toList());
        templates.add(template);
    }

    /** @throws telework.common.Invalid naming {@code name} */
    @Needs(Permission.EDIT)
    public void rename(@Of(Thing.TEMPLATE) Long id, String name) {
        var template = byId(id);
        template.rename(readName(name, template.getOrganisation().getId(), id));
    }

    /** Seminars that were begun from it stay. */
    @Needs(Permission.EDIT)
    public void remove(@Of(Thing.TEMPLATE) Long id) {
        templates.remove(byId(id));
    }

    /**
     * Begins a seminar with one session.
     *
     * @param title blank: that of the template
     * @param day of the session; blank: none yet
     * @return the code of the session
     * @throws telework.common.Invalid naming {@code title} or {@code day}
     */
    @Needs(Permission.EDIT)
    public String begin(@Of(Thing.TEMPLATE) Long id, String title, String day) {
        var check = new Check();
        var wanted = check.optional("title", title, text -> Line.of(text, SeminarContent.LONGEST_TITLE));
        var date = check.optional("day", day, Days::read);
        check.orRefuse();
        var template = byId(id);
        var seminar = begin(template, wanted, date);
        var session = seminar.addSession();
        sessions.add(session);
        rescheduling.follow(session, template.getPattern(), date);
        return session.getCode();
    }

    private Seminar begin(Template template, String title, LocalDate day) {
        var content = template.getContent();
        var year = day == null ? Year.now(clock.withZone(Japan.TIME)) : Year.from(day);
        var seminar = drafting.beginLike(
                year, template.getOrganisation(), title == null ? content : content.titled(title, null));
        seminar.tagWith(template.getThemes());
        seminar.presentedBy(template.getTalks().stream()
                .map(talk -> new Talk(speakers.byId(talk.speaker()).orElseThrow(), talk.talk()))
                .toList());
        template.getReminders()
                .forEach(rule ->
                        rules.add(new ReminderRule(seminar, rule.daysBefore(), rule.atTime(), clock.instant())));
        return seminar;
    }

    private String readName(String name, Long organisation, Long self) {
        var check = new Check();
        var read = check.required("name", name, text -> Line.of(text, Template.LONGEST_NAME));
        if (read != null && templates.named(organisation, read).stream().anyMatch(id -> !id.equals(self))) {
            check.wrong("name", "invalid.template.nameTaken");
        }
        check.orRefuse();
        return read;
    }

    private Template byId(Long id) {
        return templates.byId(id).orElseThrow(NoSuchTemplate::new);
    }
}

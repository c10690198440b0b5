package telework.export.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Subject;
import telework.audit.Trail;
import telework.common.service.Roles;
import telework.export.ExportDocument;
import telework.export.ExportJob;
import telework.export.ExportJobs;
import telework.export.ExportLine;
import telework.export.ExportWish;
import telework.export.NoSuchExport;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.NoSuchSession;
import telework.seminar.Sessions;

/** Exports as staff ask for them and fetch them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class ExportService {

    @Inject
    ExportJobs jobs;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    /** Asks for a file; a node begins within a second or two. @return its number */
    @Needs(Permission.EXPORT)
    public Long request(@Of(value = Thing.SESSION, by = "search.session") ExportWish wish) {
        var session = sessions.byId(wish.search().session()).orElseThrow(NoSuchSession::new);
        var job = new ExportJob(session, wish, context.getCallerPrincipal().getName(), clock.instant());
        jobs.add(job);
        record(Action.CREATED, job);
        return job.getId();
    }

    /** All of a session, latest first. @param code of the session */
    @Needs(Permission.REGISTRANTS)
    public List<ExportLine> lines(@Of(Thing.SESSION_CODE) String code) {
        return jobs.lines(code);
    }

    /** A file that is finished, about to be fetched. */
    @Needs(Permission.REGISTRANTS)
    public ExportLine fetch(@Of(Thing.EXPORT) Long id) {
        var line = finished(id);
        jobs.byId(id).ifPresent(job -> record(Action.EXPORTED, job));
        return line;
    }

    private ExportLine finished(Long id) {
        return jobs.linesOf(id).stream().filter(ExportLine::isDone).findFirst().orElseThrow(NoSuchExport::new);
    }

    /** A part of it; empty behind the last. @param number from 0 */
    @Needs(Permission.REGISTRANTS)
    public Optional<byte[]> part(@Of(Thing.EXPORT) Long id, ExportDocument document, int number) {
        return jobs.part(id, document, number);
    }

    /** The first so many characters that were replaced, in the order of the file. */
    @Needs(Permission.REGISTRANTS)
    public List<Substitution> substitutions(@Of(Thing.EXPORT) Long id, int most) {
        return jobs.part(id, ExportDocument.SUBSTITUTIONS, 0)
                .map(part -> Substitution.read(part, most))
                .orElse(List.of());
    }

    @Needs(Permission.EXPORT)
    public void cancel(@Of(Thing.EXPORT) Long id) {
        jobs.locked(id).orElseThrow(NoSuchExport::new).cancel(clock.instant());
    }

    @Needs(Permission.EXPORT)
    public void again(@Of(Thing.EXPORT) Long id) {
        jobs.locked(id).orElseThrow(NoSuchExport::new).again();
    }

    /** Deletes the file with all that is known of it; whoever is writing it stops. */
    @Needs(Permission.EXPORT)
    public void discard(@Of(Thing.EXPORT) Long id) {
        var job = jobs.locked(id).orElseThrow(NoSuchExport::new);
        record(Action.DELETED, job);
        jobs.discard(job.getId());
    }

    /** Who was asked for, in which columns, and how many there are so far. */
    private void record(Action action, ExportJob job) {
        var wish = job.getWish();
        var trail = Trail.of(jobs);
        var whose = trail.subject(job.getSession());
        trail.record(
                Act.of(action, new Subject("ExportJob", job.getId().toString(), whose.label(), whose.organisation()))
                        .with("rows", job.getDone())
                        .with("format", wish.format())
                        .with("columns", wish.columns())
                        .with("status", wish.search().status())
                        .with("admission", wish.search().admission())
                        .withPersonal("words", wish.search().words()));
    }
}

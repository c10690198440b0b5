package telework.series.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.service.Rescheduling;
import telework.seminar.service.SessionEditing;
import telework.seminar.service.SessionForm;
import telework.seminar.service.SessionLock;
import telework.series.AllSeries;
import telework.series.NoSuchSeries;
import telework.series.SeriesLine;

/**
 * Changes sessions of a series together. A preview does it for real and takes it back, so what it shows is what will be done;
 * and it is done only as it was shown, in one transaction, under locks that are always taken in the same order.
 */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class SeriesEditing {

    @Inject
    AllSeries series;

    @Inject
    SessionLock lock;

    @Inject
    SessionEditing editing;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    @Needs(Permission.LOOK)
    public boolean isPartOfSeries(@Of(Thing.SESSION_CODE) String code) {
        return series.ofSession(code).isPresent();
    }

    /** The series of a session. */
    @Needs(Permission.LOOK)
    public SeriesLine of(@Of(Thing.SESSION_CODE) String code) {
        return series.ofSession(code).flatMap(series::line).orElseThrow(NoSuchSeries::new);
    }

    /**
     * Saves the form of a session and changes the others of its series likewise.
     *
     * @param detachedToo whether those that were changed by themselves follow as well
     * @param shown the mark of what the caller has seen and agreed to; null: it is only tried
     * @throws telework.common.Invalid naming what is wrong with the form
     */
    @Needs(Permission.EDIT)
    public SeriesRun run(
            @Of(value = Thing.SESSION_CODE, by = "code") SessionForm form,
            Scope scope,
            boolean detachedToo,
            String shown) {
        var all = locked(form.code());
        var edited = all.stream()
                .filter(session -> session.getCode().equals(form.code()))
                .findFirst()
                .orElseThrow(NoSuchSession::new);
        var steps = new SeriesSteps(edited, scope, detachedToo, clock.instant());
        editing.save(form);
        var run = new SeriesRun(steps.after(all, this::reschedule), false);
        if (run.isPossible() && run.mark().equals(shown)) {
            return new SeriesRun(run.changes(), true);
        }
        context.setRollbackOnly();
        return run;
    }

    private List<Session> locked(String code) {
        var id = series.ofSession(code).orElseThrow(NoSuchSeries::new);
        lock.takeAll(series.sessionIds(id));
        return series.sessions(id);
    }

    private void reschedule(Session session, SeriesDelta.Snapshot target) {
        rescheduling.follow(session, target.pattern(), target.day());
    }
}

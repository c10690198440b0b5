package telework.bulk.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import telework.common.Refusal;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.review.service.ReviewService;
import telework.seminar.Admission;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.Sessions;
import telework.seminar.service.Discarding;
import telework.seminar.service.Offers;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionLock;

/** Does to one session what is wanted of many, in a transaction of its own; or tries it and takes it back. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkStep {

    @Inject
    Sessions sessions;

    @Inject
    SeminarService seminars;

    @Inject
    ReviewService reviews;

    @Inject
    Discarding discarding;

    @Inject
    BulkEdits edits;

    @Resource
    EJBContext context;

    /** Whether it could be done now: it is done, and taken back. */
    @Needs(Permission.EDIT)
    public BulkRow attempt(@Of(Thing.SESSION_CODE) String code, BulkOrder order) {
        var row = row(sessions.byCode(code).orElseThrow(NoSuchSession::new));
        try {
            perform(code, row.version(), order);
            return row;
        } catch (Refusal refusal) {
            return row.refused(refusal);
        } finally {
            context.setRollbackOnly();
        }
    }

    /** @param version of what was looked at; only publishing insists on it */
    @Needs(Permission.EDIT)
    public void perform(@Of(Thing.SESSION_CODE) String code, String version, BulkOrder order) {
        switch (order.verb()) {
            case SUBMIT -> reviews.submit(code, null);
            case PUBLISH -> reviews.publish(code, version, null);
            case CLOSE -> seminars.close(code);
            case CANCEL -> seminars.cancel(code, order.reason());
            case DISCARD -> discarding.discard(code);
            case ORGANISER -> edits.organiser(code, order);
            case THEME -> edits.theme(code, order);
            case DEADLINE -> edits.deadline(code, order);
        }
    }

    /** What the session is called; empty when it is gone. */
    @Needs(Permission.LOOK)
    public String title(@Of(Thing.SESSION_CODE) String code) {
        return sessions.byCode(code)
                .map(session -> session.getSeminar().getTitle())
                .orElse("");
    }

    private BulkRow row(Session session) {
        int people = session.getAdmissions().stream().mapToInt(BulkStep::people).sum();
        int siblings = Math.toIntExact(sessions.ofSeminar(session.getSeminar().getId()) - 1);
        return new BulkRow(Offers.of(session), SessionLock.version(session), people, siblings, null);
    }

    private static int people(Admission admission) {
        return admission.getConfirmed() + admission.getWaiting();
    }
}

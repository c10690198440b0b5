package telework.review.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import telework.common.Check;
import telework.common.Prose;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.review.ReviewLine;
import telework.review.ReviewRemark;
import telework.review.ReviewRemarks;
import telework.review.Verdict;
import telework.seminar.NoSuchSession;
import telework.seminar.Sessions;
import telework.seminar.service.Offers;
import telework.seminar.service.SessionLock;

/**
 * Leads a session from draft through review to the public. Each step is taken from the state it expects, under the session's
 * lock: of two who decide at once the second is told what the first has decided. Whoever is signed in may review, also what
 * is their own; where roles divide staff, {@link #sendBack} and {@link #publish} are what a reviewer's role guards.
 */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class ReviewService {

    @Inject
    Sessions sessions;

    @Inject
    SessionLock lock;

    @Inject
    ReviewRemarks remarks;

    @Inject
    ReviewTrail trail;

    @Inject
    Clock clock;

    /** The steps so far, latest first. */
    @Needs(Permission.LOOK)
    public List<ReviewLine> history(@Of(Thing.SESSION_CODE) String code) {
        return remarks.of(code);
    }

    /** What a reviewer looks at; its version is what {@link #publish} insists on. */
    @Needs(Permission.LOOK)
    public ReviewSheet open(@Of(Thing.SESSION_CODE) String code) {
        var session = sessions.byCode(code).orElseThrow(NoSuchSession::new);
        return new ReviewSheet(Offers.of(session), SessionLock.version(session));
    }

    /**
     * Hands a draft in.
     *
     * @param remark to the reviewer; may be blank
     * @throws telework.common.Invalid naming what is still missing
     */
    @Needs(Permission.EDIT)
    public void submit(@Of(Thing.SESSION_CODE) String code, String remark) {
        var said = read(check -> check.optional("remark", remark, ReviewService::prose));
        var session = lock.takeWithRoom(code);
        session.submit(clock.instant());
        trail.note(session, Verdict.SUBMITTED, said);
    }

    /** Takes it back before it is decided on. */
    @Needs(Permission.EDIT)
    public void withdraw(@Of(Thing.SESSION_CODE) String code) {
        var session = lock.take(code);
        session.returnToDraft();
        trail.note(session, Verdict.WITHDRAWN, null);
    }

    /** @param remark what has to change; not blank */
    @Needs(Permission.REVIEW)
    public void sendBack(@Of(Thing.SESSION_CODE) String code, String remark) {
        var said = read(check -> check.required("remark", remark, ReviewService::prose));
        var session = lock.take(code);
        session.returnToDraft();
        trail.note(session, Verdict.SENT_BACK, said);
    }

    /**
     * Shows it to the public.
     *
     * @param version of what the reviewer looked at
     * @param remark may be blank
     * @throws telework.common.Invalid naming what stands in the way by now
     * @throws telework.seminar.EditedMeanwhile when it is no longer what the reviewer looked at
     */
    @Needs(Permission.REVIEW)
    public void publish(@Of(Thing.SESSION_CODE) String code, String version, String remark) {
        var said = read(check -> check.optional("remark", remark, ReviewService::prose));
        var session = lock.takeWithRoom(code);
        session.publish(clock.instant());
        SessionLock.requireUnchanged(session, version);
        trail.note(session, Verdict.PUBLISHED, said);
    }

    private static String read(Function<Check, String> reader) {
        var check = new Check();
        var read = reader.apply(check);
        check.orRefuse();
        return read;
    }

    private static String prose(String typed) {
        return Prose.of(typed, ReviewRemark.LONGEST);
    }
}

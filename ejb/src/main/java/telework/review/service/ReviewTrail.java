package telework.review.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import telework.account.service.StaffAccountService;
import telework.common.EmailAddress;
import telework.common.service.Roles;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.review.Author;
import telework.review.ReviewRemark;
import telework.review.ReviewRemarks;
import telework.review.Verdict;
import telework.seminar.Session;
import telework.seminar.service.LeftReview;
import telework.token.TokenCaller;

/** Writes each step of a review into the history, in the transaction and under the name of whoever takes it. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class ReviewTrail {

    @Inject
    ReviewRemarks remarks;

    @Inject
    StaffAccountService accounts;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    /** @param remark null when nothing was said */
    @Everybody("Called by the steps of a review, each of which is checked")
    public void note(Session session, Verdict verdict, String remark) {
        var caller = context.getCallerPrincipal().getName();
        var mailbox = TokenCaller.read(caller).isPresent() ? null : new EmailAddress(caller);
        var author = new Author(mailbox, accounts.nameOf(caller));
        remarks.add(new ReviewRemark(session, author, clock.instant(), verdict, remark));
    }

    @Everybody("Observes what a checked step has done")
    public void noteEdited(@Observes LeftReview left) {
        note(left.session(), Verdict.EDITED, null);
    }
}

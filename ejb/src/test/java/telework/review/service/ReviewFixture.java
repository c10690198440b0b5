package telework.review.service;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import telework.account.service.StaffAccountFixture;
import telework.review.ReviewRemarks_;
import telework.seminar.Sessions_;
import telework.seminar.service.SeminarFixture;
import telework.seminar.service.SessionDiscarded;

/** The review as the container would put it together, for whoever is signed in. */
public final class ReviewFixture {

    static final String REVIEWER = "reviewer@example.jp";

    private ReviewFixture() {}

    public static ReviewService in(EntityManager em, Clock clock) {
        var service = new ReviewService();
        service.sessions = new Sessions_(em);
        service.lock = SeminarFixture.lock(em);
        service.remarks = new ReviewRemarks_(em);
        service.trail = trail(em, clock);
        service.clock = clock;
        return service;
    }

    public static ReviewTrail trail(EntityManager em, Clock clock) {
        var trail = new ReviewTrail();
        trail.remarks = new ReviewRemarks_(em);
        trail.accounts = StaffAccountFixture.in(em);
        trail.clock = clock;
        trail.context = signedIn(REVIEWER);
        return trail;
    }

    public static void observe(EntityManager em, SessionDiscarded discarded) {
        var reviews = new DiscardedReviews();
        reviews.remarks = new ReviewRemarks_(em);
        reviews.forget(discarded);
    }

    private static EJBContext signedIn(String email) {
        Principal caller = () -> email;
        return (EJBContext) Proxy.newProxyInstance(
                ReviewFixture.class.getClassLoader(), new Class<?>[] {EJBContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getCallerPrincipal")) {
                        return caller;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}

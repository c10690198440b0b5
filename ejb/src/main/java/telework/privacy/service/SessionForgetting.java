package telework.privacy.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hibernate.query.Page;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.privacy.Forgetting;
import telework.seminar.Session;

/** Forgets the people of a session whose time has come, so many in a transaction of its own. */
@Stateless
@PermitAll
public class SessionForgetting {

    private static final int PEOPLE = 500;

    @Inject
    Forgetting forgetting;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    public boolean forget(Long session) {
        var people = forgetting.remembered(session, Page.first(PEOPLE));
        return !people.isEmpty() && forget(session, people) == PEOPLE;
    }

    private int forget(Long session, List<Long> people) {
        int forgotten = forgetting.forget(people, clock.instant());
        if (forgotten > 0) {
            forgetting.forgetMails(clock.instant());
            forgetting.forgetTrail("Registration", people);
            forgetting.forgetAccommodations(people);
            forgetting.discardExports(List.of(session));
            var trail = Trail.of(forgetting);
            trail.record(Act.of(Action.FORGOTTEN, trail.subject(Session.class, session))
                    .with("registrations", forgotten));
        }
        return forgotten;
    }
}

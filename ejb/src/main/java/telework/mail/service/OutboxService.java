package telework.mail.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Subject;
import telework.audit.Trail;
import telework.common.service.Roles;
import telework.mail.NoSuchMessage;
import telework.mail.Outbox;
import telework.mail.OutboxCount;
import telework.mail.OutboxLine;
import telework.membership.Permission;
import telework.membership.Scope;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;

/** The outbox as staff see it. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class OutboxService {

    @Inject
    Outbox outbox;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Latest first. @param status name of a state; empty: any */
    @Needs(Permission.MAIL)
    public List<OutboxLine> lines(String status, int first, int size) {
        var lines = outbox.lines(mine(), status, first, size);
        Trail.of(outbox)
                .record(Act.of(Action.VIEWED, Subject.all("OutboxMessage"))
                        .with("messages", lines.size())
                        .with("first", first + 1)
                        .with("status", status));
        return lines;
    }

    @Needs(Permission.MAIL)
    public long count(String status) {
        return outbox.count(mine(), status);
    }

    @Needs(Permission.MAIL)
    public List<OutboxCount> counts() {
        var mine = mine();
        return outbox.counts(mine.everywhere(), mine.tops());
    }

    /** Sends a message in doubt, or one given up, once more. */
    @Needs(Permission.RESEND)
    public void sendAgain(@Of(Thing.MAIL) Long id) {
        var message = outbox.locked(id).orElseThrow(NoSuchMessage::new);
        var before = message.getStatus();
        message.again(clock.instant());
        var trail = Trail.of(outbox);
        trail.record(Act.of(Action.CHANGED, trail.subject(message)).changing("status", before, message.getStatus()));
    }

    private Scope mine() {
        return access.scope(Permission.MAIL);
    }
}

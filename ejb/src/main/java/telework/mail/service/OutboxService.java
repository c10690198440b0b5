package telework.mail.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

/** The outbox as staff see it. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class OutboxService {

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Latest first. @param status name of a state; empty: any */
    public List<OutboxLine> lines(String status, int first, int size) {
        var lines = outbox.lines(status, first, size);
        Trail.of(outbox)
                .record(Act.of(Action.VIEWED, Subject.all("OutboxMessage"))
                        .with("messages", lines.size())
                        .with("first", first + 1)
                        .with("status", status));
        return lines;
    }

    public long count(String status) {
        return outbox.count(status);
    }

    public List<OutboxCount> counts() {
        return outbox.counts();
    }

    /** Sends a message in doubt, or one given up, once more. */
    public void sendAgain(Long id) {
        var message = outbox.locked(id).orElseThrow(NoSuchMessage::new);
        var before = message.getStatus();
        message.again(clock.instant());
        var trail = Trail.of(outbox);
        trail.record(Act.of(Action.CHANGED, trail.subject(message)).changing("status", before, message.getStatus()));
    }
}

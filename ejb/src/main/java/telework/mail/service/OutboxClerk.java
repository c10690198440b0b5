package telework.mail.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;
import telework.common.service.PublicAddress;
import telework.mail.Outbox;
import telework.mail.OutboxMessage;

/** Keeps the books of the outbox: each step of a message is one transaction of its own. */
@Stateless
@PermitAll
public class OutboxClerk {

    private static final Logger LOG = Logger.getLogger(OutboxClerk.class.getName());

    @Inject
    Outbox outbox;

    @Inject
    Instance<LetterWriter> writers;

    @Inject
    MailSettings settings;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    /** Takes the next message that is due; from the commit on it counts as in the hand of the server. */
    public Optional<Long> takeNext() {
        var next = outbox.take(clock.instant());
        next.ifPresent(message -> message.hand(address.host(), clock.instant()));
        return next.map(OutboxMessage::getId);
    }

    /** Writes what is to be sent, or drops the message when it no longer makes sense. */
    public Optional<Outgoing> write(Long id) {
        var message = outbox.locked(id).orElseThrow();
        var letter = writer(message).write(message);
        if (letter.isEmpty()) {
            message.dropped(clock.instant());
        }
        return letter.map(written -> new Outgoing(id, message.getRecipient(), message.getMessageId(), written));
    }

    public void sent(Outgoing outgoing) {
        outbox.locked(outgoing.id()).orElseThrow().sent(outgoing.letter().subject(), clock.instant());
    }

    /** Notes that it could not be delivered, and what that means. */
    public void failed(Long id, DeliveryFailure failure) {
        var message = outbox.locked(id).orElseThrow();
        switch (failure.fate()) {
            case REFUSED -> message.refused(failure.getMessage(), clock.instant());
            case NOT_YET -> message.failed(failure.getMessage(), clock.instant());
            case UNKNOWN -> doubt(message, failure.getMessage());
        }
    }

    /** Finds messages whose sender died with them in hand. */
    public void settleOrphans() {
        for (var orphan : outbox.orphans(clock.instant().minus(settings.lease()))) {
            LOG.warning(
                    () -> "Message " + orphan.getMessageId() + " was in the hand of a server when its sender stopped");
            doubt(orphan, "Interrupted while sending");
        }
    }

    /** Held for staff to decide, or, where the setting prefers twice to never, tried again after a pause like any other. */
    private void doubt(OutboxMessage message, String answer) {
        switch (settings.inDoubt()) {
            case HOLD -> message.doubted(answer, clock.instant());
            case RESEND -> message.failed(answer, clock.instant());
        }
    }

    private LetterWriter writer(OutboxMessage message) {
        return writers.stream()
                .filter(writer -> writer.writes(message.getKind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes letters of kind " + message.getKind()));
    }
}

package telework.mail;

import java.time.Instant;
import telework.common.EmailAddress;

/** A row of the outbox as staff see it; subject, answer and settledAt may be null. */
public record OutboxLine(
        Long id,
        String kind,
        EmailAddress recipient,
        String subject,
        OutboxMessage.Status status,
        Integer attempts,
        Instant createdAt,
        Instant dueAt,
        Instant settledAt,
        String lastAnswer) {}

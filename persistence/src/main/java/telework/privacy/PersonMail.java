package telework.privacy;

import java.time.Instant;
import telework.mail.OutboxMessage;

/** A mail to a person. @param subject null until it has left */
public record PersonMail(String kind, String subject, OutboxMessage.Status status, Instant createdAt) {}

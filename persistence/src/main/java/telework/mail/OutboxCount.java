package telework.mail;

/** How many messages are in a state. */
public record OutboxCount(OutboxMessage.Status status, Long messages) {}

package telework.mail.service;

import telework.common.EmailAddress;

/** A letter on its way, under the name it keeps. */
public record Outgoing(Long id, EmailAddress recipient, String messageId, Letter letter) {}

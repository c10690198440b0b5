package telework.firm.service;

/** One firm has been made one with another; what belonged to the first belongs to the second from now on, in the same transaction. */
public record FirmMerged(Long from, Long into) {}

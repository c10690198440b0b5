package telework.checkin.service;

/**
 * What a desk is told about somebody who stands there.
 *
 * @param earlier whether they had been checked in before, here or at another desk; that is no mistake
 */
public record Arrival(Guest guest, boolean earlier) {}

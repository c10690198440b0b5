package telework.seminar.service;

import telework.seminar.AdmissionKind;

/** What staff did to a session that concerns those who registered; observed in the same transaction. */
public sealed interface SessionChange {

    Long sessionId();

    /**
     * Time or place is another.
     *
     * @param revision unlike that of any other change of the session
     */
    record Moved(Long sessionId, int revision) implements SessionChange {}

    /** It will not take place. */
    record CalledOff(Long sessionId, int revision) implements SessionChange {}

    /** A cap was raised and the counters have given the seats to those who wait. */
    record SeatsAdded(Long sessionId, AdmissionKind kind, int seats) implements SessionChange {}
}

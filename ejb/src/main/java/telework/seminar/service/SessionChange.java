package telework.seminar.service;

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
}

package telework.audit;

/**
 * Who acts.
 *
 * @param name the mailbox of the account, the number and name of a token with its organisation, or the name of a timer; empty for
 *     visitors
 * @param actingFor the organisation for which it is done; null when for nobody else
 * @param source the network address the request came from; null when there was none
 * @param request what all entries of one request have in common; null outside of requests
 */
public record Caller(Kind kind, String name, Long actingFor, String source, String request) {

    /** What sort of actor. */
    public enum Kind {
        /** Signed in to the console. */
        STAFF,
        /** A program of an organisation. */
        TOKEN,
        /** Anybody on the public pages, or calling REST. */
        VISITOR,
        /** The application itself: a timer, the start. */
        SYSTEM
    }

    /** The application of its own accord. */
    public static final Caller SYSTEM = new Caller(Kind.SYSTEM, "system", null, null, null);

    Caller actingFor(Long organisation) {
        return new Caller(kind, name, organisation, source, request);
    }
}

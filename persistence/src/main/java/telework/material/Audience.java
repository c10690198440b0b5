package telework.material;

/** Who may have a file. */
public enum Audience {
    /** Everybody who sees the seminar. */
    PUBLIC,
    /** Those whose registration for the seminar is confirmed. */
    REGISTERED,
    /** Those who are signed in to the console. */
    STAFF
}

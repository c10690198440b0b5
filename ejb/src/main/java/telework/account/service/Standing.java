package telework.account.service;

/** What a session of the console still is. */
public enum Standing {
    GOOD,
    /** Good for nothing but setting up the second factor that is required. */
    OWES_FACTOR,
    ENDED
}

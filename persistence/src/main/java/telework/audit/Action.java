package telework.audit;

/** What was done. */
public enum Action {
    CREATED,
    CHANGED,
    DELETED,
    /** Personal data was shown. */
    VIEWED,
    /** Personal data left the system as a file or a print. */
    EXPORTED,
    SIGNED_IN,
    SIGNED_OUT,
    /** Somebody was not let in. */
    REFUSED,
    /** Personal values of earlier entries were forgotten, as the person may ask. */
    FORGOTTEN
}

package telework.bulk.service;

/** What can be done to many sessions at once. */
public enum BulkVerb {
    /** Hands drafts in for review. */
    SUBMIT,
    /** Publishes what is in review. */
    PUBLISH,
    /** Takes no more registrations. */
    CLOSE,
    /** Gives their seminars another organiser. */
    ORGANISER,
    /** Gives their seminars one more theme. */
    THEME,
    /** Lets registrations end so many days before the start. */
    DEADLINE,
    /** Calls them off and tells who registered. */
    CANCEL,
    /** Deletes drafts. */
    DISCARD;

    /** Whether it cannot be undone. */
    public boolean isIrreversible() {
        return this == CANCEL || this == DISCARD;
    }

    /** Whether it needs to be told something first. */
    public boolean isAsking() {
        return isOfSeminar() || this == DEADLINE;
    }

    /** Whether the whole seminar of a session changes. */
    public boolean isOfSeminar() {
        return this == ORGANISER || this == THEME;
    }
}

package telework.overview;

/** Why a session needs attention, the most urgent first. */
public enum Concern {
    /** Somebody waits for a decision. */
    IN_REVIEW,
    /** A draft whose day comes near. */
    DRAFT_SOON,
    /** Registrations are taken, and few seats are left. */
    NEARLY_FULL,
    /** People queue for it. */
    WAITING,
    /** It begins within days. */
    SOON
}

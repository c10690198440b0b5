package telework.organisation;

/** What a row of a list of chambers comes to. */
public enum ChamberOutcome {
    MADE,
    CHANGED,
    SAME,
    /** Only of a proposal: a list with such a row is not taken over. */
    REFUSED
}

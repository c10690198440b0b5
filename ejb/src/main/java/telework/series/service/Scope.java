package telework.series.service;

/** Which sessions of a series a change is for. */
public enum Scope {
    /** This one alone; it is then no longer like the others. */
    THIS,
    /** This one and what begins at the same time or later. */
    FOLLOWING,
    /** Every one that is still to come. */
    ALL
}

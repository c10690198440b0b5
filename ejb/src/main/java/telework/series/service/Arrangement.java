package telework.series.service;

/** How the venues and the dates of a series go together. */
public enum Arrangement {
    /** One venue after the other, date by date. */
    ROTATING,
    /** On each date at every venue. */
    EVERYWHERE
}

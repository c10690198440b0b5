package telework.eventlist;

/**
 * A cell that could not be read with certainty, kept for a person to decide.
 *
 * @param text the cell exactly as it stands in the file; empty when something is missing
 * @param suggestion what a person will most likely enter, in the spelling of the form (20, 2026-11-05, 13:30); null when
 *     there is no honest one. At most 200 characters.
 */
public record Finding(EventListColumn column, String text, Reason reason, String suggestion) {}

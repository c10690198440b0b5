package telework.eventlist;

/** A cell that was not read with certainty, its text, why, and what a person will most likely enter (may be null). */
public record EventListFindingLine(Long entryId, String column, String cell, Reason reason, String suggestion) {}

package telework.seminar.service;

/**
 * How staff want a seminar copied, as they typed it.
 *
 * @param title of the copy; blank: the same
 * @param startsOn the day of the first session of the copy; blank: its sessions have no dates yet
 * @param keepWeekdays whether a session on a Tuesday stays on a Tuesday: then the first is on startsOn or soon after
 * @param whole whether all sessions of the seminar are copied, and not only the one
 */
public record CopyForm(String title, String startsOn, boolean keepWeekdays, boolean whole) {}

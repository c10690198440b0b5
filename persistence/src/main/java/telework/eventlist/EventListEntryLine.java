package telework.eventlist;

/**
 * A row of a list and what became of it.
 *
 * @param drafted whether it became a draft now; otherwise its event had been handed in before
 * @param title null when the draft is deleted
 * @param session the code of the first session of the seminar; null when it is deleted
 * @param cells the row as JSON, heading to text
 */
public record EventListEntryLine(Long id, Integer line, Boolean drafted, String title, String session, String cells) {}

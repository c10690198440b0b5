package telework.mail.service;

/**
 * An iCalendar object (RFC 5545) that goes with a letter.
 *
 * @param method as in the object itself: REQUEST or CANCEL (RFC 5546)
 */
public record CalendarFile(String method, String content) {}

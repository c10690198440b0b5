package telework.seminar;

import telework.venue.Venue;

/**
 * When and where a session takes place.
 *
 * @param timetable null while a draft does not know
 * @param venue null for a session online
 * @param onlineUrl null when it is not known yet or nobody joins online
 */
public record SessionPlan(Timetable timetable, RegistrationPeriod period, Venue venue, String onlineUrl) {}

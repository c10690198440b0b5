package telework.overview;

/**
 * How many registered on a day.
 *
 * @param day counted from the first that was asked for, which is 0
 */
public record DayCount(Integer day, Long registrations) {}

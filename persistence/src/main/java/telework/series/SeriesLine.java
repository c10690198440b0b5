package telework.series;

import java.time.LocalDate;

/**
 * A series as lists offer it.
 *
 * @param rule an RRULE (RFC 5545)
 */
public record SeriesLine(Long id, String title, String rule, LocalDate startsOn, Long sessions) {}

package telework.area;

import java.time.LocalDate;

/** A national holiday as lists and calendars show it. */
public record HolidayLine(LocalDate day, String nameJa, String nameEn) {}

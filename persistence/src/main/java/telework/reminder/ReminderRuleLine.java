package telework.reminder;

import java.time.LocalTime;

/** A reminder rule as lists show it. */
public record ReminderRuleLine(Long id, Integer daysBefore, LocalTime atTime) {}

package telework.eventlist;
/** placeholder until the reading part is merged */
public record Finding(String column, String text, Reason reason, String suggestion) { public enum Reason { PROSE_CAPACITY } }

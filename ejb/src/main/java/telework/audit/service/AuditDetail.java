package telework.audit.service;

/**
 * One attribute of an entry.
 *
 * @param before null: there was none
 * @param after null: there is none
 */
public record AuditDetail(String name, String before, String after) {}

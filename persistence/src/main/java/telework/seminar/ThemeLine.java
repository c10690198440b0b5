package telework.seminar;

/** A theme as lists offer it. */
public record ThemeLine(String code, String nameJa, String nameEn) {}

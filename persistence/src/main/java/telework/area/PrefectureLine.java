package telework.area;

/** A prefecture as lists offer it: always in the order of its code, never by name. */
public record PrefectureLine(String code, String nameJa, String nameEn) {}

package telework.firm;

/** An industry as lists offer it, in the order of its code. */
public record IndustryLine(String code, String nameJa, String nameEn) {}

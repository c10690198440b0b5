package telework.area;

/** A bureau as lists offer it, in the order of its code. */
public record BureauLine(String code, String nameJa, String nameEn) {}

package telework.clash;

/**
 * What is in the way of a session, or which session is in the way of another ({@link ClashRule}).
 *
 * @param samePrefecture whether the two are in one prefecture
 * @param sameTheme whether they share a theme
 * @param total how many were found, of which the list tells the first
 */
public record Clash(Long session, Boolean samePrefecture, Boolean sameTheme, Long total) {}

package telework.overview;

/**
 * A session and why it needs attention.
 *
 * @param concern name of a {@link Concern}
 * @param total how many there are of this concern, of which the lines tell the first
 */
public record ConcernLine(String concern, Long session, Long total) {}

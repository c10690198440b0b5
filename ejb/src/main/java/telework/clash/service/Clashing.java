package telework.clash.service;

import java.util.List;

/**
 * Sessions with what is in their way, or those in the way of one.
 *
 * @param total how many were found, of which the lines are the first
 */
public record Clashing(List<ClashLine> lines, long total) {

    public Clashing {
        lines = List.copyOf(lines);
    }

    /** How many were found beyond those listed. */
    public long more() {
        return total - lines.size();
    }
}

package telework.clash.web;

import java.util.List;

/**
 * What begins on a day in one prefecture.
 *
 * @param entries the first of them
 * @param total how many there are
 * @param more where all of them are shown
 */
public record BoardCell(List<BoardEntry> entries, int total, boolean clashes, String more) {

    private static final int MOST = 3;

    public BoardCell {
        entries = List.copyOf(entries);
    }

    static BoardCell of(List<BoardEntry> entries, String more) {
        return new BoardCell(
                entries.subList(0, Math.min(MOST, entries.size())),
                entries.size(),
                entries.stream().anyMatch(BoardEntry::clashes),
                more);
    }

    /** How many there is no room for. */
    public int hidden() {
        return total - entries.size();
    }
}

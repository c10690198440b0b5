package telework.series.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a change does to a series, session by session in the order of their dates.
 *
 * @param done whether it was done, or only tried and taken back
 */
public record SeriesRun(List<SeriesChange> changes, boolean done) {

    public SeriesRun {
        changes = List.copyOf(changes);
    }

    /** Names what was shown, so that nothing else is done than that. */
    public String mark() {
        var shown = changes.stream().map(SeriesChange::mark).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public long count(SeriesChange.Fate fate) {
        return changes.stream().filter(change -> change.fate() == fate).count();
    }

    /** How many sessions change. */
    public long getChanging() {
        return count(SeriesChange.Fate.CHANGES);
    }

    /** How many who registered are told. */
    public int getPeople() {
        return changes.stream().mapToInt(SeriesChange::people).sum();
    }

    public boolean isPossible() {
        return count(SeriesChange.Fate.REFUSED) == 0 && getChanging() > 0;
    }
}

package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The prefecture that each cell about the venue tells: by name, by the municipality's code, at the address's beginning.
 * Where they differ none is believed, and all that took part are reported.
 *
 * @param byColumn two digits (JIS X 0401) by the column that tells them
 */
record ToldPrefectures(Map<EventListColumn, String> byColumn) {

    /** @param code the venue's municipality, or null */
    static ToldPrefectures of(Cells cells, LocalGovernmentCode code) {
        var told = new EnumMap<EventListColumn, String>(EventListColumn.class);
        told.put(PREFECTURE, cells.value(PREFECTURE, PrefectureText::read));
        told.put(VENUE_CODE, code == null ? null : code.prefecture());
        told.put(ADDRESS, PrefectureText.atBeginningOf(cells.text(ADDRESS).strip()));
        told.values().removeIf(Objects::isNull);
        var prefectures = new ToldPrefectures(told);
        if (prefectures.contradict()) {
            told.keySet().forEach(column -> cells.report(column, Reason.CONTRADICTION, null));
        }
        return prefectures;
    }

    boolean contradict() {
        return distinct().size() > 1;
    }

    /** Null when no cell tells it, or when they contradict each other. */
    String prefecture() {
        return distinct().size() == 1 ? distinct().iterator().next() : null;
    }

    private Set<String> distinct() {
        return Set.copyOf(byColumn.values());
    }
}

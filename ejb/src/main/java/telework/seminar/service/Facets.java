package telework.seminar.service;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telework.area.PrefectureArea;
import telework.seminar.FacetCell;

/**
 * How many sessions there are of each value of each facet, were it chosen while all else that is asked for stays.
 *
 * @param counts by the facet's value; those without a session are not in it
 * @param total of the sessions that have all that is asked for
 */
public record Facets(Map<Facet, Map<String, Long>> counts, long total) {

    /** @param areas the prefectures by their codes */
    static Facets of(List<FacetCell> cells, TimetableQuery query, Map<String, PrefectureArea> areas) {
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        Arrays.stream(Facet.values()).forEach(facet -> counts.put(facet, new HashMap<>()));
        long total = 0;
        for (var cell : cells) {
            var area = cell.prefecture() == null ? null : areas.get(cell.prefecture());
            var missed = Arrays.stream(Facet.values())
                    .filter(facet -> !isAsked(facet, cell, area, query))
                    .limit(2)
                    .toList();
            total += missed.isEmpty() ? cell.sessions() : 0;
            counts.forEach((facet, values) -> {
                if (missed.isEmpty() || missed.equals(List.of(facet))) {
                    facet.values(cell, area).forEach(value -> values.merge(value, cell.sessions(), Long::sum));
                }
            });
        }
        return new Facets(counts, total);
    }

    private static boolean isAsked(Facet facet, FacetCell cell, PrefectureArea area, TimetableQuery query) {
        var asked = facet.asked(query);
        return asked.isEmpty() || facet.values(cell, area).contains(asked);
    }

    public long of(Facet facet, String value) {
        return counts.get(facet).getOrDefault(value, 0L);
    }

    /** How many values have at least one session. */
    public int different(Facet facet) {
        return counts.get(facet).size();
    }
}

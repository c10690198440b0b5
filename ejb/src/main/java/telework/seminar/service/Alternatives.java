package telework.seminar.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import telework.area.PrefectureArea;
import telework.seminar.FacetCell;
import telework.seminar.Mode;
import telework.seminar.SessionSearch.Area;
import telework.seminar.service.Alternative.Kind;

/** Looks around a search that found nothing: what leaves one criterion out first, then what is nearest. */
final class Alternatives {

    private static final int NEIGHBOURS = 3;

    private final TimetableQuery query;
    private final Map<String, PrefectureArea> areas;
    private final Function<TimetableQuery, List<FacetCell>> cells;
    private final List<Alternative> found = new ArrayList<>();

    /**
     * @param areas the prefectures by their codes
     * @param cells what facets are counted from
     */
    Alternatives(
            TimetableQuery query, Map<String, PrefectureArea> areas, Function<TimetableQuery, List<FacetCell>> cells) {
        this.query = query;
        this.areas = areas;
        this.cells = cells;
    }

    /** @param neighbours the other prefectures, the nearest first */
    List<Alternative> near(List<String> neighbours) {
        leaveOut();
        if (!Area.ANYWHERE.equals(query.area())) {
            goNear(neighbours);
        }
        if (found.isEmpty()) {
            add(Kind.ALL, "", TimetableQuery.ANY);
        }
        return List.copyOf(found);
    }

    private void leaveOut() {
        if (!query.theme().isEmpty()) {
            add(Kind.WITHOUT_THEME, "", query.withTheme(""));
        }
        if (query.mode() != null) {
            add(Kind.WITHOUT_MODE, "", query.withMode(null));
        }
        if (query.organiser() != null) {
            add(Kind.WITHOUT_ORGANISER, "", query.withOrganiser(null));
        }
        if (query.vacancy()) {
            add(Kind.WITHOUT_VACANCY, "", query.withVacancy(false));
        }
        if (query.from() != null || query.to() != null) {
            add(Kind.OTHER_DAYS, "", query.within(null, null));
        }
        if (!query.words().isBlank()) {
            add(Kind.WITHOUT_WORDS, "", query.withWords(""));
        }
    }

    private void goNear(List<String> neighbours) {
        var elsewhere = Facets.of(cells.apply(query), query.in(Area.ANYWHERE), areas);
        neighbours.stream()
                .filter(code -> elsewhere.of(Facet.PREFECTURE, code) > 0)
                .limit(NEIGHBOURS)
                .forEach(
                        code -> found.add(new Alternative(Kind.NEIGHBOUR, code, elsewhere.of(Facet.PREFECTURE, code))));
        var home = areas.get(query.area().prefecture());
        if (home != null && elsewhere.of(Facet.REGION, home.region()) > 0) {
            found.add(new Alternative(Kind.REGION, home.region(), elsewhere.of(Facet.REGION, home.region())));
        }
        add(Kind.ONLINE, "", query.in(Area.ANYWHERE).withMode(Mode.ONLINE));
    }

    private void add(Kind kind, String value, TimetableQuery changed) {
        long sessions = Facets.of(cells.apply(changed), changed, areas).total();
        if (sessions > 0) {
            found.add(new Alternative(kind, value, sessions));
        }
    }
}

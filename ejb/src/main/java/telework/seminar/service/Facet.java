package telework.seminar.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import telework.area.PrefectureArea;
import telework.seminar.FacetCell;
import telework.seminar.Mode;

/** What sessions are told apart by: each value with the number of sessions that have it. */
public enum Facet {
    PREFECTURE {
        @Override
        String asked(TimetableQuery query) {
            return query.area().prefecture();
        }

        @Override
        List<String> values(FacetCell cell, PrefectureArea area) {
            return area == null ? List.of() : List.of(area.code());
        }
    },
    REGION {
        @Override
        String asked(TimetableQuery query) {
            return query.area().region();
        }

        @Override
        List<String> values(FacetCell cell, PrefectureArea area) {
            return area == null ? List.of() : List.of(area.region());
        }
    },
    BUREAU {
        @Override
        String asked(TimetableQuery query) {
            return query.area().bureau();
        }

        @Override
        List<String> values(FacetCell cell, PrefectureArea area) {
            return area == null ? List.of() : List.of(area.bureau());
        }
    },
    MODE {
        @Override
        String asked(TimetableQuery query) {
            return query.mode() == null ? "" : query.mode().name();
        }

        @Override
        List<String> values(FacetCell cell, PrefectureArea area) {
            return Stream.of(Mode.values())
                    .filter(asked -> cell.mode().answers(asked))
                    .map(Mode::name)
                    .toList();
        }
    },
    THEME {
        @Override
        String asked(TimetableQuery query) {
            return query.theme();
        }

        @Override
        List<String> values(FacetCell cell, PrefectureArea area) {
            return cell.themes();
        }
    },
    ORGANISER {
        @Override
        String asked(TimetableQuery query) {
            return query.organiser() == null ? "" : query.organiser().toString();
        }

        @Override
        List<String> values(FacetCell cell, PrefectureArea area) {
            return List.of(cell.organiser().toString());
        }
    },
    /** Has one value, {@code true}: with a seat left. */
    VACANCY {
        @Override
        String asked(TimetableQuery query) {
            return query.vacancy() ? "true" : "";
        }

        @Override
        List<String> values(FacetCell cell, PrefectureArea area) {
            return cell.vacant() ? List.of("true") : List.of();
        }
    };

    /** Its name in addresses. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value that is asked for; empty: any. */
    abstract String asked(TimetableQuery query);

    /** @param area of the cell; null without a venue */
    abstract List<String> values(FacetCell cell, PrefectureArea area);
}

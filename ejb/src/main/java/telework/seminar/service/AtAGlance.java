package telework.seminar.service;

import java.util.List;
import telework.area.PrefectureArea;

/** What there is to attend, for those who come in by the front door. */
public record AtAGlance(List<SessionOffer> next, Facets facets, List<PrefectureArea> areas, Figures figures) {

    /**
     * The programme in numbers.
     *
     * @param seats that are left in what takes registrations now
     */
    public record Figures(long seminars, long sessions, int prefectures, int organisers, long seats) {}

    public AtAGlance {
        next = List.copyOf(next);
        areas = List.copyOf(areas);
    }
}

package telework.seminar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.area.Holidays;
import telework.area.PrefectureArea;
import telework.area.Prefectures;
import telework.common.service.Slice;
import telework.organisation.Organisations;
import telework.seminar.DayEntry;
import telework.seminar.FacetCell;
import telework.seminar.SessionLine;
import telework.seminar.SessionSearch;
import telework.seminar.Sessions;
import telework.seminar.Themes;

/** Finds sessions, counts what else there is, and knows the way when there is nothing. */
@Stateless
@PermitAll
public class SearchService {

    private static final int MOST_OF_A_DAY = 4;

    @Inject
    Sessions sessions;

    @Inject
    Prefectures prefectures;

    @Inject
    Themes themes;

    @Inject
    Organisations organisations;

    @Inject
    Holidays holidays;

    @Inject
    RecentCounts counts;

    @Inject
    Clock clock;

    /** @param page from 0; beyond the last it is the last */
    public SearchResult find(TimetableQuery query, int page, int size) {
        var vocabulary = new Vocabulary(prefectures.areas(), themes.inOrder(), organisations.organisers());
        var areas = byCode(vocabulary.areas());
        var facets = Facets.of(cells(query), query, areas);
        int last = (int) Math.max(0, (facets.total() - 1) / size);
        var found = slice(query, Math.min(page, last), size, facets.total());
        return new SearchResult(found, facets, vocabulary, alternatives(query, found, areas));
    }

    private Slice<SessionOffer> slice(TimetableQuery query, int page, int size, long total) {
        var lines = total == 0 ? List.<SessionLine>of() : sessions.found(at(query), page, size);
        return new Slice<>(Offers.of(lines, sessions), page, size, total);
    }

    private List<Alternative> alternatives(
            TimetableQuery query, Slice<SessionOffer> found, Map<String, PrefectureArea> areas) {
        if (found.total() > 0) {
            return List.of();
        }
        var home = query.area().prefecture();
        var neighbours = home.isEmpty() ? List.<String>of() : prefectures.nearest(home);
        return new Alternatives(query, areas, this::cells).near(neighbours);
    }

    /** Those that begin in the month, and of each day the first. */
    public MonthResult month(TimetableQuery query, YearMonth month) {
        var within = query.within(month.atDay(1), month.atEndOfMonth());
        var entries = sessions.byDay(at(within), MOST_OF_A_DAY);
        var offers = Offers.of(
                        sessions.lines(entries.stream().map(DayEntry::session).toList()), sessions)
                .stream()
                .collect(Collectors.toMap(offer -> offer.line().id(), Function.identity()));
        var days = new LinkedHashMap<LocalDate, MonthResult.Day>();
        entries.stream()
                .collect(Collectors.groupingBy(DayEntry::day))
                .forEach((day, ofIt) -> days.put(day, day(ofIt, offers)));
        var free = holidays.between(month.atDay(1), month.atEndOfMonth()).stream()
                .collect(Collectors.toMap(holiday -> holiday.day(), Function.identity()));
        return new MonthResult(
                month,
                days,
                free,
                days.values().stream().mapToLong(MonthResult.Day::total).sum());
    }

    private static MonthResult.Day day(List<DayEntry> entries, Map<Long, SessionOffer> offers) {
        var first = entries.stream().map(entry -> offers.get(entry.session())).toList();
        return new MonthResult.Day(first, entries.get(0).ofTheDay());
    }

    /** The programme at a glance. */
    public ProgrammeFigures figures() {
        var all = Facets.of(cells(TimetableQuery.ANY), TimetableQuery.ANY, byCode(prefectures.areas()));
        var now = clock.instant();
        return counts.of(
                "figures",
                sessions.lastChange(),
                () -> new ProgrammeFigures(
                        sessions.seminarsToAttend(at(TimetableQuery.ANY)),
                        all.total(),
                        all.different(Facet.PREFECTURE),
                        all.different(Facet.ORGANISER),
                        sessions.seatsLeft(now)));
    }

    /** Seats come and go with every registration, so those who ask for them are counted anew. */
    private List<FacetCell> cells(TimetableQuery query) {
        return query.vacancy()
                ? sessions.cells(at(query))
                : counts.of(
                        Arrays.asList(query.words(), query.from(), query.to()),
                        sessions.lastChange(),
                        () -> sessions.cells(at(query)));
    }

    private SessionSearch at(TimetableQuery query) {
        return query.at(clock.instant());
    }

    private static Map<String, PrefectureArea> byCode(List<PrefectureArea> areas) {
        return areas.stream().collect(Collectors.toMap(PrefectureArea::code, Function.identity()));
    }
}

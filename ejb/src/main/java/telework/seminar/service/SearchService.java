package telework.seminar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.area.HolidayLine;
import telework.area.Holidays;
import telework.area.PrefectureArea;
import telework.area.Prefectures;
import telework.common.service.Slice;
import telework.organisation.Organisations;
import telework.seminar.DayEntry;
import telework.seminar.FacetCell;
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
        var result = count(query);
        var total = result.facets().total();
        int shown = (int) Math.max(0, Math.min(page, (total - 1) / size));
        var offers = total == 0 ? List.<SessionOffer>of() : offers(query, shown, size);
        return new SearchResult(
                new Slice<>(offers, shown, size, total), result.facets(), result.vocabulary(), result.alternatives());
    }

    /** The same without a list. */
    public SearchResult count(TimetableQuery query) {
        var vocabulary = new Vocabulary(prefectures.areas(), themes.inOrder(), organisations.organisers());
        var areas = byCode(vocabulary.areas());
        var facets = Facets.of(cells(query), query, areas);
        var alternatives = facets.total() == 0 ? alternatives(query, areas) : List.<Alternative>of();
        return new SearchResult(new Slice<>(List.of(), 0, 1, facets.total()), facets, vocabulary, alternatives);
    }

    /** Those that begin in the month, and of each day the first. */
    public MonthDays month(TimetableQuery query, YearMonth month) {
        var entries = sessions.byDay(
                query.within(month.atDay(1), month.atEndOfMonth()).at(clock.instant()), MOST_OF_A_DAY);
        var lines = sessions.lines(entries.stream().map(DayEntry::session).toList());
        var totals = new HashMap<LocalDate, Long>();
        entries.forEach(entry -> totals.put(entry.day(), entry.ofTheDay()));
        var days =
                Offers.of(lines, sessions).stream().collect(Collectors.groupingBy(MonthDays::dayOf)).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, day -> new MonthDays.Day(day.getValue(), totals.get(day.getKey()))));
        var free = holidays.between(month.atDay(1), month.atEndOfMonth()).stream()
                .collect(Collectors.toMap(HolidayLine::day, Function.identity()));
        return new MonthDays(month, days, free);
    }

    /** What the front door shows; the counts may be some seconds old. */
    public AtAGlance glance(int next) {
        var areas = prefectures.areas();
        var facets = Facets.of(cells(TimetableQuery.ANY), TimetableQuery.ANY, byCode(areas));
        return new AtAGlance(offers(TimetableQuery.ANY, 0, next), facets, areas, figures(facets));
    }

    private AtAGlance.Figures figures(Facets all) {
        var now = clock.instant();
        long[] sums = counts.of("seminars and seats", sessions.lastChange(), () ->
                new long[] {sessions.seminarsToAttend(TimetableQuery.ANY.at(now)), sessions.seatsLeft(now)});
        return new AtAGlance.Figures(
                sums[0], all.total(), all.different(Facet.PREFECTURE), all.different(Facet.ORGANISER), sums[1]);
    }

    private List<SessionOffer> offers(TimetableQuery query, int page, int size) {
        return Offers.of(sessions.found(query.at(clock.instant()), page, size), sessions);
    }

    private List<Alternative> alternatives(TimetableQuery query, Map<String, PrefectureArea> areas) {
        var home = query.area().prefecture();
        var neighbours = home.isEmpty() ? List.<String>of() : prefectures.nearest(home);
        return new Alternatives(query, areas, this::cells).near(neighbours);
    }

    /** Seats come and go with every registration, so who asks for them has them counted anew. */
    private List<FacetCell> cells(TimetableQuery query) {
        var search = query.at(clock.instant());
        return query.vacancy()
                ? sessions.cells(search)
                : counts.of(
                        Arrays.asList(query.words(), query.from(), query.to()),
                        sessions.lastChange(),
                        () -> sessions.cells(search));
    }

    private static Map<String, PrefectureArea> byCode(List<PrefectureArea> areas) {
        return areas.stream().collect(Collectors.toMap(PrefectureArea::code, Function.identity()));
    }
}

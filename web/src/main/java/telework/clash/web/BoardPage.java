package telework.clash.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import telework.area.PrefectureArea;
import telework.clash.service.BoardQuery;
import telework.clash.service.ClashService;
import telework.clash.service.Clashing;
import telework.seminar.Session;
import telework.seminar.service.TimetableService;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Option;
import telework.web.Page;
import telework.web.QueryString;

/** The country by days: what is planned where and when, and what is in its way. All it shows is asked for in the address. */
@Page
public class BoardPage {

    static final String PATH = "/console/board";

    /** A day of the list. */
    public record ListDay(String name, List<BoardEntry> entries) {}

    @Inject
    ClashService clashes;

    @Inject
    TimetableService timetable;

    @Inject
    Language language;

    @Inject
    ConsoleTexts texts;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private BoardQuery query;
    private Clashing found;
    private List<PrefectureArea> areas;
    private List<BoardRegion> regions;
    private List<ListDay> list;
    private List<BoardDay> days;

    public void load() {
        query = clashes.read(new BoardQuery.Text(
                asked.get("from"),
                asked.get("span"),
                asked.get("region"),
                asked.get("bureau"),
                asked.get("prefecture"),
                asked.get("theme")));
        found = clashes.board(query);
        var grid = new BoardGrid(query, areas(), criteria(), language, texts);
        days = grid.days(clashes.holidays(query));
        regions = isListOnly() ? List.of() : grid.regions(found.lines());
        list = grid.list(found.lines()).entrySet().stream()
                .map(day -> new ListDay(texts.day(day.getKey()), day.getValue()))
                .toList();
    }

    /** What the address says, by the names in it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** False when the address made no sense. */
    public boolean isFound() {
        return found != null;
    }

    public boolean isListOnly() {
        return "list".equals(asked.get("view"));
    }

    public boolean isMonth() {
        return query.span() == BoardQuery.Span.MONTH;
    }

    public String getFrom() {
        return query == null ? asked.get("from") : query.first().toString();
    }

    /** From when until when, in words. */
    public String getPeriod() {
        return texts.say("board.period", texts.day(query.first()), texts.day(query.last()));
    }

    public String getPrevious() {
        return address("from", query.previous().toString());
    }

    public String getNext() {
        return address("from", query.next().toString());
    }

    public String getToday() {
        return address("from", null);
    }

    /** The same, shown the other way. */
    public String view(String view) {
        return address("view", "list".equals(view) ? view : null);
    }

    public Clashing getFoundSessions() {
        return found;
    }

    public long getClashing() {
        return list.stream()
                .flatMap(day -> day.entries().stream())
                .filter(BoardEntry::clashes)
                .count();
    }

    /** The states that the board tells apart. */
    public Session.Status[] getStates() {
        return new Session.Status[] {
            Session.Status.DRAFT,
            Session.Status.IN_REVIEW,
            Session.Status.PUBLISHED,
            Session.Status.CLOSED,
            Session.Status.HELD
        };
    }

    public List<BoardDay> getDays() {
        return days;
    }

    public List<BoardRegion> getRegions() {
        return regions;
    }

    public List<ListDay> getList() {
        return list;
    }

    public List<Option> getSpans() {
        return Arrays.stream(BoardQuery.Span.values())
                .map(span -> option("span", span.name(), texts.say("Span." + span)))
                .toList();
    }

    public List<Option> getRegionOptions() {
        return options("region", PrefectureArea::region, area -> language.pick(area.regionJa(), area.regionEn()));
    }

    public List<Option> getBureauOptions() {
        return options("bureau", PrefectureArea::bureau, area -> language.pick(area.bureauJa(), area.bureauEn()));
    }

    public List<Option> getPrefectureOptions() {
        return options("prefecture", PrefectureArea::code, area -> language.pick(area.nameJa(), area.nameEn()));
    }

    public List<Option> getThemeOptions() {
        return timetable.themes().stream()
                .map(theme -> option("theme", theme.code(), language.pick(theme.nameJa(), theme.nameEn())))
                .toList();
    }

    private List<Option> options(
            String name, Function<PrefectureArea, String> code, Function<PrefectureArea, String> label) {
        return areas().stream()
                .map(area -> option(name, code.apply(area), label.apply(area)))
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /** Asked for by a form of the frame too, for which nothing else of the page is loaded. */
    private List<PrefectureArea> areas() {
        if (areas == null) {
            areas = clashes.areas();
        }
        return areas;
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, value.equals(asked.get(name)));
    }

    private String address(String name, String value) {
        return PATH + criteria().with(name, value);
    }

    private QueryString criteria() {
        var criteria = new QueryString(Map.of());
        for (var part : asked.entrySet()) {
            criteria = criteria.with(part.getKey(), part.getValue());
        }
        return criteria;
    }
}

package telework.clash.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.area.HolidayLine;
import telework.area.PrefectureArea;
import telework.clash.service.BoardQuery;
import telework.clash.service.ClashLine;
import telework.seminar.SessionLine;
import telework.seminar.service.SessionTime;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.QueryString;

/** Lays what begins on some days out over the country: regions and prefectures down, days across. */
class BoardGrid {

    /** Stands for the prefecture of what takes place online. */
    private static final String ONLINE = "";

    private final BoardQuery query;
    private final List<PrefectureArea> areas;
    private final Map<String, String> names;
    private final QueryString criteria;
    private final Language language;
    private final ConsoleTexts texts;

    BoardGrid(
            BoardQuery query, List<PrefectureArea> areas, QueryString criteria, Language language, ConsoleTexts texts) {
        this.query = query;
        this.areas = areas;
        this.criteria = criteria;
        this.language = language;
        this.texts = texts;
        this.names = areas.stream().collect(Collectors.toMap(PrefectureArea::code, this::name));
    }

    List<BoardDay> days(List<HolidayLine> holidays) {
        var rest = holidays.stream()
                .collect(Collectors.toMap(
                        HolidayLine::day, holiday -> language.pick(holiday.nameJa(), holiday.nameEn())));
        return query.first()
                .datesUntil(query.last().plusDays(1))
                .map(day -> new BoardDay(day, texts.shortDay(day), texts.weekday(day), rest.getOrDefault(day, "")))
                .toList();
    }

    List<BoardRegion> regions(List<ClashLine> lines) {
        var cells = lines.stream()
                .map(this::entry)
                .collect(Collectors.groupingBy(
                        entry -> Objects.toString(entry.clash().line().prefecture(), ONLINE),
                        Collectors.groupingBy(entry -> day(entry.clash().line()))));
        var regions =
                shown().collect(Collectors.groupingBy(PrefectureArea::region, LinkedHashMap::new, Collectors.toList()));
        var board = new ArrayList<BoardRegion>();
        regions.values().forEach(rows -> board.add(region(rows, cells)));
        if (query.region().isEmpty()
                && query.bureau().isEmpty()
                && query.prefecture().isEmpty()) {
            var online = texts.say("board.online");
            board.add(new BoardRegion(online, List.of(row(online, ONLINE, cells))));
        }
        return board;
    }

    /** The same day by day, for those who read it as a list. */
    Map<LocalDate, List<BoardEntry>> list(List<ClashLine> lines) {
        return lines.stream()
                .map(this::entry)
                .collect(Collectors.groupingBy(
                        entry -> day(entry.clash().line()), LinkedHashMap::new, Collectors.toList()));
    }

    private Stream<PrefectureArea> shown() {
        return areas.stream()
                .filter(area -> query.region().isEmpty() || area.region().equals(query.region()))
                .filter(area -> query.bureau().isEmpty() || area.bureau().equals(query.bureau()))
                .filter(area -> query.prefecture().isEmpty() || area.code().equals(query.prefecture()));
    }

    private BoardRegion region(List<PrefectureArea> prefectures, Map<String, Map<LocalDate, List<BoardEntry>>> cells) {
        var first = prefectures.get(0);
        return new BoardRegion(
                language.pick(first.regionJa(), first.regionEn()),
                prefectures.stream()
                        .map(area -> row(name(area), area.code(), cells))
                        .toList());
    }

    private BoardRegion.Row row(String name, String prefecture, Map<String, Map<LocalDate, List<BoardEntry>>> cells) {
        var mine = cells.getOrDefault(prefecture, Map.of());
        return new BoardRegion.Row(
                name,
                query.first()
                        .datesUntil(query.last().plusDays(1))
                        .map(day -> BoardCell.of(mine.getOrDefault(day, List.of()), more(day, prefecture)))
                        .toList());
    }

    private String more(LocalDate day, String prefecture) {
        return BoardPage.PATH
                + criteria.with("from", day.toString())
                        .with("prefecture", prefecture)
                        .with("span", null)
                        .with("view", "list");
    }

    private BoardEntry entry(ClashLine clash) {
        var line = clash.line();
        boolean english = language.isEnglish() && line.titleEn() != null;
        return new BoardEntry(
                clash,
                SessionTime.hour(line.startsAt(), line.zone()),
                language.pick(line.title(), line.titleEn()),
                english ? "en" : "ja",
                line.prefecture() == null ? texts.say("board.online") : names.get(line.prefecture()),
                language.pick(line.organiser(), line.organiserEn()),
                marks(clash));
    }

    private String marks(ClashLine clash) {
        if (!clash.clashes()) {
            return "";
        }
        var reason = clash.samePrefecture() ? clash.sameTheme() ? "both" : "prefecture" : "theme";
        return texts.say("board.mark." + reason);
    }

    private String name(PrefectureArea area) {
        return language.pick(area.nameJa(), area.nameEn());
    }

    private static LocalDate day(SessionLine line) {
        return line.startsAt().atZone(line.zone()).toLocalDate();
    }
}

package telework.seminar.web;

import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import telework.area.PrefectureArea;
import telework.seminar.service.AtAGlance;
import telework.seminar.service.Facet;
import telework.seminar.service.SearchService;
import telework.web.Language;
import telework.web.Option;
import telework.web.Page;

/** The front door: what Telework Month is, what is on next, and where in the country. */
@Page
public class PortalPage {

    private static final int CARDS = 6;
    private static final int[] SHADES = {1, 3, 10, 30};

    @Inject
    SearchService search;

    @Inject
    SessionSpeaker speaker;

    @Inject
    Language language;

    private AtAGlance glance;
    private List<SessionCard> cards;

    /**
     * A prefecture with its number of sessions.
     *
     * @param place the styles that put it into the grid and shade it
     */
    public record Tile(String code, String name, String shortName, long sessions, String place) {}

    /** A region of the grouped list. */
    public record Group(String code, String name, long sessions, List<Tile> prefectures) {}

    public void load() {
        glance = search.glance(CARDS);
        cards = speaker.cards(glance.next(), glance.areas());
    }

    public List<SessionCard> getCards() {
        return cards;
    }

    public String getAll() {
        return speaker.texts().say("index.all", glance.facets().total());
    }

    public AtAGlance.Figures getFigures() {
        return glance.figures();
    }

    /** With its thousands set apart. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
    }

    public List<Option> getPrefectures() {
        return AreaNames.of(glance.areas(), language).prefectures().entrySet().stream()
                .map(name -> new Option(name.getKey(), name.getValue(), false))
                .toList();
    }

    public List<Tile> getTiles() {
        return glance.areas().stream().map(this::tile).toList();
    }

    public List<Group> getRegions() {
        var regions = new LinkedHashMap<String, List<PrefectureArea>>();
        glance.areas()
                .forEach(area -> regions.computeIfAbsent(area.region(), code -> new ArrayList<>())
                        .add(area));
        return regions.entrySet().stream()
                .map(region -> new Group(
                        region.getKey(),
                        language.pick(
                                region.getValue().get(0).regionJa(),
                                region.getValue().get(0).regionEn()),
                        glance.facets().of(Facet.REGION, region.getKey()),
                        region.getValue().stream().map(this::tile).toList()))
                .toList();
    }

    private Tile tile(PrefectureArea area) {
        var tile = TileGrid.of(area.code());
        long sessions = glance.facets().of(Facet.PREFECTURE, area.code());
        var place = "tile-col-%d tile-row-%d tile-shade-%d".formatted(tile.column(), tile.row(), shade(sessions));
        return new Tile(
                area.code(),
                language.pick(area.nameJa(), area.nameEn()),
                language.pick(tile.shortName(), area.nameEn()),
                sessions,
                place);
    }

    private static int shade(long sessions) {
        int shade = 0;
        while (shade < SHADES.length && sessions >= SHADES[shade]) {
            shade++;
        }
        return shade;
    }
}

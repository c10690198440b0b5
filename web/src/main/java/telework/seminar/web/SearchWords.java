package telework.seminar.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import telework.seminar.Mode;
import telework.seminar.service.Alternative;
import telework.seminar.service.Facet;
import telework.seminar.service.SearchResult;
import telework.web.Language;
import telework.web.Option;
import telework.web.QueryString;
import telework.web.Texts;

/**
 * What is around the list of a search, in words: the choices with their numbers, what is asked for, and what could be asked
 * for instead.
 *
 * @param criteria what the address asks for, the view aside
 * @param view how it is shown; goes along with every link
 */
public record SearchWords(SearchResult result, QueryString criteria, QueryString view, Texts texts, Language language) {

    /** A criterion that can be taken back. */
    public record Chip(String words, String href) {}

    /** A link to another search. */
    public record Way(String words, String href) {}

    public List<Option> options(Facet facet) {
        return names(facet).entrySet().stream()
                .filter(name -> isOffered(facet, name.getKey()))
                .map(name -> new Option(
                        name.getKey(),
                        counted(name.getValue(), facet, name.getKey()),
                        name.getKey().equals(criteria.parts().get(facet.part()))))
                .toList();
    }

    /** Of the box that asks for seats. */
    public String vacancy() {
        return counted(texts.say("seminars.vacancy"), Facet.VACANCY, "true");
    }

    private String counted(String name, Facet facet, String value) {
        return texts.say("seminars.choice", name, result.facets().of(facet, value));
    }

    /** Prefectures are all there, for who lives in one without a session is led to its neighbours. */
    private boolean isOffered(Facet facet, String value) {
        return facet == Facet.PREFECTURE
                || result.facets().of(facet, value) > 0
                || value.equals(criteria.parts().get(facet.part()));
    }

    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        criteria.parts()
                .forEach((part, value) -> chips.add(new Chip(
                        texts.say("seminars.chip", texts.say("seminars." + part + ".chip"), said(part, value)),
                        href(criteria.with(part, null)))));
        return chips;
    }

    /** What is asked for, on one line. */
    public String summary() {
        return chips().stream()
                .map(Chip::words)
                .reduce((one, other) -> texts.say("seminars.and", one, other))
                .orElse("");
    }

    public List<Way> alternatives() {
        return result.alternatives().stream().map(this::way).toList();
    }

    private Way way(Alternative alternative) {
        var changed = alternative.kind() == Alternative.Kind.ALL ? QueryString.NONE : criteria;
        for (var change : alternative.changes().entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        var words = texts.say("Alternative." + alternative.kind(), name(alternative), alternative.sessions());
        return new Way(words, href(changed));
    }

    private String name(Alternative alternative) {
        return switch (alternative.kind()) {
            case NEIGHBOUR -> names(Facet.PREFECTURE).get(alternative.value());
            case REGION -> names(Facet.REGION).get(alternative.value());
            default -> "";
        };
    }

    private String said(String part, String value) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.part().equals(part))
                .findFirst()
                .flatMap(facet -> Optional.ofNullable(names(facet).get(value)))
                .orElse(value);
    }

    private Map<String, String> names(Facet facet) {
        var areas = AreaNames.of(result.vocabulary().areas(), language);
        return switch (facet) {
            case PREFECTURE -> areas.prefectures();
            case REGION -> areas.regions();
            case BUREAU -> new TreeMap<>(areas.bureaus());
            case MODE -> modes();
            case THEME -> themes();
            case ORGANISER -> organisers();
            case VACANCY -> Map.of("true", texts.say("seminars.vacancy.yes"));
        };
    }

    private Map<String, String> modes() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Mode.values()).forEach(mode -> names.put(mode.name(), texts.say("Mode." + mode)));
        return names;
    }

    private Map<String, String> themes() {
        var names = new LinkedHashMap<String, String>();
        result.vocabulary()
                .themes()
                .forEach(theme -> names.put(theme.code(), language.pick(theme.nameJa(), theme.nameEn())));
        return names;
    }

    private Map<String, String> organisers() {
        var names = new LinkedHashMap<String, String>();
        result.vocabulary()
                .organisers()
                .forEach(line -> names.put(line.id().toString(), language.pick(line.nameJa(), line.nameEn())));
        return names;
    }

    private String href(QueryString asked) {
        var whole = asked;
        for (var part : view.parts().entrySet()) {
            whole = whole.with(part.getKey(), part.getValue());
        }
        return SeminarsPage.PATH + whole;
    }
}

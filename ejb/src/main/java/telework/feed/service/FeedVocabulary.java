package telework.feed.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import telework.area.PrefectureArea;
import telework.organisation.OrganiserLine;
import telework.seminar.ThemeLine;
import telework.seminar.service.TimetableQuery;

/** What a feed may be asked for, and what that is called. */
public record FeedVocabulary(List<PrefectureArea> areas, List<ThemeLine> themes, List<OrganiserLine> organisers) {

    public FeedVocabulary {
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
        organisers = List.copyOf(organisers);
    }

    /** The names of the places, the theme and the organiser that are asked for, as far as they are known. */
    public List<String> names(TimetableQuery asked, boolean english) {
        var area = asked.area();
        return Stream.of(
                        place(
                                area.prefecture(),
                                PrefectureArea::code,
                                english ? PrefectureArea::nameEn : PrefectureArea::nameJa),
                        place(
                                area.region(),
                                PrefectureArea::region,
                                english ? PrefectureArea::regionEn : PrefectureArea::regionJa),
                        place(
                                area.bureau(),
                                PrefectureArea::bureau,
                                english ? PrefectureArea::bureauEn : PrefectureArea::bureauJa),
                        theme(asked.theme(), english),
                        organiser(asked.organiser(), english))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> place(
            String code, Function<PrefectureArea, String> key, Function<PrefectureArea, String> name) {
        return areas.stream()
                .filter(area -> key.apply(area).equals(code))
                .map(name)
                .findFirst();
    }

    private Optional<String> theme(String code, boolean english) {
        return themes.stream()
                .filter(line -> line.code().equals(code))
                .map(english ? ThemeLine::nameEn : ThemeLine::nameJa)
                .findFirst();
    }

    private Optional<String> organiser(Long id, boolean english) {
        return organisers.stream()
                .filter(line -> line.id().equals(id))
                .map(english ? OrganiserLine::nameEn : OrganiserLine::nameJa)
                .findFirst();
    }
}

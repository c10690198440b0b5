package telework.seminar.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import telework.area.PrefectureLine;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.TimetableService;
import telework.web.Language;
import telework.web.Option;
import telework.web.Texts;

/** Puts sessions and what they are searched by into the words of the visitor's language. */
@Dependent
public class SessionSpeaker {

    @Inject
    TimetableService timetable;

    @Inject
    Language language;

    public Texts texts() {
        return Texts.in(language.getLocale());
    }

    public SessionWords words(SessionOffer offer) {
        return words(offer, timetable.prefectures());
    }

    public List<SessionCard> cards(List<SessionOffer> offers) {
        var prefectures = timetable.prefectures();
        return offers.stream().map(offer -> words(offer, prefectures).card()).toList();
    }

    /** All 47, from the north to the south. */
    public List<Option> prefectures(String chosen) {
        return timetable.prefectures().stream()
                .map(line -> new Option(line.code(), name(line), line.code().equals(chosen)))
                .toList();
    }

    public List<Option> themes(String chosen) {
        return timetable.themes().stream()
                .map(line -> new Option(
                        line.code(),
                        language.pick(line.nameJa(), line.nameEn()),
                        line.code().equals(chosen)))
                .toList();
    }

    private SessionWords words(SessionOffer offer, List<PrefectureLine> prefectures) {
        var prefecture = prefectures.stream()
                .filter(line -> line.code().equals(offer.line().prefecture()))
                .map(this::name)
                .findFirst();
        return new SessionWords(offer, prefecture.orElse(null), texts(), timetable.now());
    }

    private String name(PrefectureLine line) {
        return language.pick(line.nameJa(), line.nameEn());
    }
}

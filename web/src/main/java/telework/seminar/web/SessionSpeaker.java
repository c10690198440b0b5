package telework.seminar.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import telework.area.PrefectureArea;
import telework.area.PrefectureLine;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.TimetableService;
import telework.web.Language;
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

    /** Of each, in the same order. */
    public List<SessionWords> words(List<SessionOffer> offers) {
        var prefectures = timetable.prefectures();
        return offers.stream().map(offer -> words(offer, prefectures)).toList();
    }

    public List<SessionCard> cards(List<SessionOffer> offers) {
        var prefectures = timetable.prefectures();
        return offers.stream().map(offer -> words(offer, prefectures).card()).toList();
    }

    /** The same where the prefectures have been read already. */
    List<SessionCard> cards(List<SessionOffer> offers, List<PrefectureArea> areas) {
        var names = AreaNames.of(areas, language);
        var now = timetable.now();
        return offers.stream()
                .map(offer ->
                        new SessionWords(offer, names.prefecture(offer.line().prefecture()), texts(), now).card())
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

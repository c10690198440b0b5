package telework.seminar.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telework.common.service.Slice;
import telework.seminar.Mode;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.TimetableQuery;
import telework.seminar.service.TimetableService;
import telework.web.Option;
import telework.web.Page;
import telework.web.Pager;
import telework.web.QueryString;

/** The search: everything it looks for stands in the address. */
@Page
public class SeminarsPage {

    private static final int SIZE = 20;

    @Inject
    TimetableService timetable;

    @Inject
    SessionSpeaker speaker;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private Slice<SessionOffer> found;
    private List<SessionCard> cards = List.of();

    public void search() {
        var query = TimetableQuery.read(asked::get);
        found = timetable.find(query, Pager.read(asked("page")), SIZE);
        if (found.items().isEmpty() && found.total() > 0) {
            found = timetable.find(query, getPager().pages() - 1, SIZE);
        }
        cards = speaker.cards(found.items());
    }

    /** What the address says, by the names in it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** False when the criteria made no sense. */
    public boolean isFound() {
        return found != null;
    }

    public List<SessionCard> getCards() {
        return cards;
    }

    public String getCount() {
        var pager = getPager();
        return pager.pages() > 1
                ? speaker.texts().say("seminars.range", pager.total(), pager.from(), pager.to())
                : speaker.texts().say("seminars.count", pager.total());
    }

    public Pager getPager() {
        var criteria = new QueryString(Map.of());
        for (var part : asked.entrySet()) {
            criteria = criteria.with(part.getKey(), part.getValue());
        }
        return Pager.of(found, "/seminars", criteria);
    }

    public List<Option> getPrefectures() {
        return speaker.prefectures(asked("prefecture"));
    }

    public List<Option> getThemes() {
        return speaker.themes(asked("theme"));
    }

    public List<Option> getModes() {
        return Arrays.stream(Mode.values())
                .map(mode -> new Option(
                        mode.name(),
                        speaker.texts().say("Mode." + mode),
                        mode.name().equals(asked("mode"))))
                .toList();
    }

    /** For the attribute of this name. */
    public String getVacancyChecked() {
        return "true".equals(asked("vacancy")) ? "checked" : null;
    }

    private String asked(String name) {
        return asked.get(name);
    }
}

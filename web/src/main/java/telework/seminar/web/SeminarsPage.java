package telework.seminar.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.common.Japan;
import telework.common.service.PublicAddress;
import telework.seminar.service.Facet;
import telework.seminar.service.MonthDays;
import telework.seminar.service.SearchResult;
import telework.seminar.service.SearchService;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.SessionTime;
import telework.seminar.service.TimetableQuery;
import telework.seminar.service.TimetableService;
import telework.web.Address;
import telework.web.Language;
import telework.web.Option;
import telework.web.Page;
import telework.web.Pager;
import telework.web.QueryString;

/** The search: everything it looks for, and how it is shown, stands in the address. */
@Page
public class SeminarsPage {

    static final String PATH = "/seminars";

    private static final int SIZE = 20;
    private static final int PRINTED = 500;

    @Inject
    SearchService search;

    @Inject
    TimetableService timetable;

    @Inject
    SessionSpeaker speaker;

    @Inject
    Language language;

    @Inject
    Address address;

    @Inject
    PublicAddress site;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private SearchWords words;
    private MonthSheet month;
    private boolean found;
    private List<SessionCard> cards = List.of();

    /** A form sends the fields that were left blank too; the address that people share has none of them. */
    public void search() throws IOException {
        var tidy = address.withoutBlanks();
        if (tidy.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(tidy.get());
            return;
        }
        var query = TimetableQuery.read(asked::get);
        if (isMonth()) {
            showMonth(query, askedMonth(query));
        } else {
            show(search.find(query, isPrint() ? 0 : Pager.read(asked.get("page")), isPrint() ? PRINTED : SIZE));
        }
    }

    /** Where the criteria made no sense, the form still has its choices and what was typed. */
    public void keepForm() {
        if (words == null) {
            words = new SearchWords(search.count(TimetableQuery.ANY), criteria(), view(), speaker.texts(), language);
        }
    }

    private void show(SearchResult result) {
        found = true;
        words = new SearchWords(result, criteria(), view(), speaker.texts(), language);
        cards = speaker.cards(result.found().items(), result.vocabulary().areas());
    }

    private void showMonth(TimetableQuery query, YearMonth which) {
        var result = search.count(query.within(which.atDay(1), which.atEndOfMonth()));
        var days = search.month(query, which);
        found = true;
        var plain = criteria().with("from", null).with("to", null);
        words = new SearchWords(result, plain, view().with("month", which.toString()), speaker.texts(), language);
        var today = LocalDate.ofInstant(timetable.now(), Japan.TIME);
        month = new MonthSheet(days, seals(days, result), today, plain, speaker, language);
    }

    private List<MonthSheet.SessionSeal> seals(MonthDays days, SearchResult result) {
        var offers = days.days().values().stream()
                .flatMap(day -> day.first().stream())
                .toList();
        var shown = speaker.cards(offers, result.vocabulary().areas()).iterator();
        return offers.stream().map(offer -> seal(offer, shown.next())).toList();
    }

    private static MonthSheet.SessionSeal seal(SessionOffer offer, SessionCard card) {
        var line = offer.line();
        return new MonthSheet.SessionSeal(line.id(), SessionTime.hour(line.startsAt(), line.zone()), card);
    }

    private YearMonth askedMonth(TimetableQuery query) {
        try {
            return YearMonth.parse(Optional.ofNullable(asked.get("month")).orElse(""));
        } catch (DateTimeException noMonth) {
            return YearMonth.from(
                    Optional.ofNullable(query.from()).orElse(LocalDate.ofInstant(timetable.now(), Japan.TIME)));
        }
    }

    private QueryString criteria() {
        var criteria = QueryString.NONE;
        for (var part : TimetableQuery.PARTS) {
            criteria = criteria.with(part, asked.get(part));
        }
        return criteria;
    }

    private QueryString view() {
        return QueryString.NONE.with("view", isMonth() || isPrint() ? asked.get("view") : null);
    }

    /** What the address says, by the names in it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** False when the criteria made no sense. */
    public boolean isFound() {
        return found;
    }

    public boolean isMonth() {
        return "month".equals(asked.get("view"));
    }

    public boolean isPrint() {
        return "print".equals(asked.get("view"));
    }

    public boolean isList() {
        return !isMonth() && !isPrint();
    }

    public SearchWords getWords() {
        return words;
    }

    public MonthSheet getSheet() {
        return month;
    }

    public List<SessionCard> getCards() {
        return cards;
    }

    public long getTotal() {
        return words.result().facets().total();
    }

    public String getCount() {
        var texts = speaker.texts();
        if (isMonth()) {
            return texts.say("seminars.month.count", month.name(), getTotal());
        }
        return getTotal() > cards.size()
                ? texts.say(
                        "seminars.range",
                        getTotal(),
                        getPager().from(),
                        getPager().to())
                : texts.say("seminars.count", getTotal());
    }

    public Pager getPager() {
        return Pager.of(words.result().found(), PATH, criteria());
    }

    public List<Option> options(String facet) {
        return words.options(Facet.valueOf(facet));
    }

    /** Opens the further criteria when one of them is in use. */
    public String getOpened() {
        return List.of("region", "bureau", "from", "to", "theme", "organiser", "vacancy").stream()
                        .anyMatch(part -> asked.get(part) != null)
                ? "open"
                : null;
    }

    /** For the attribute of this name. */
    public String getVacancyChecked() {
        return "true".equals(asked.get("vacancy")) ? "checked" : null;
    }

    /** The same search shown in another way. */
    public String shown(String view) {
        return PATH + criteria().with("view", "list".equals(view) ? null : view);
    }

    /** All that is asked for taken back, shown as before. */
    public String getCleared() {
        return PATH + words.view();
    }

    /** The same search as a file or a feed. */
    public String as(String path) {
        return path + criteria().with("lang", language.isEnglish() ? "en" : null);
    }

    /** The address to share: the same for everybody who asks the same. */
    public String getCanonical() {
        var whole = criteria().with("view", view().parts().get("view"));
        if (isMonth() && month != null) {
            whole = whole.with("month", month.found().month().toString());
        }
        int page = isList() && isFound() ? getPager().page() : 0;
        return site.page(PATH + whole.with("page", page == 0 ? null : String.valueOf(page + 1)));
    }

    public String getPrintedOn() {
        return speaker.texts()
                .say("seminars.print.day", SessionTime.moment(timetable.now(), Japan.TIME, language.getLocale()));
    }
}

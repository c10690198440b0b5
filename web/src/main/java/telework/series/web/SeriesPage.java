package telework.series.web;

import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.area.PrefectureLine;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.TimetableService;
import telework.series.service.Arrangement;
import telework.series.service.Recurrence;
import telework.series.service.SeriesForm;
import telework.series.service.SeriesMaking;
import telework.series.service.SeriesPreview;
import telework.venue.VenueLine;
import telework.venue.VenueSearch;
import telework.venue.service.VenueService;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;

/** Lays out a series like a session that there is, shows what it would consist of, and makes what staff leave in it. */
@Page
public class SeriesPage {

    private static final int MOST_LISTED = 1000;
    private static final int SHOWN_VENUES = 3;

    @Inject
    @Param
    String code;

    @Inject
    HttpServletRequest request;

    @Inject
    SeminarService seminars;

    @Inject
    SeriesMaking making;

    @Inject
    VenueService venues;

    @Inject
    TimetableService timetable;

    @Inject
    Language language;

    @Inject
    ConsoleTexts texts;

    private Map<String, String> typed = new HashMap<>();
    private List<String> days = new ArrayList<>();
    private SeriesPreview preview;
    private List<String> chosen;
    private List<VenueLine> listed;
    private Map<String, String> prefectures;

    public void open() {
        var form = making.open(code);
        typed = new HashMap<>(form.typed());
        days = new ArrayList<>(form.days());
    }

    public void layOut() {
        preview = making.preview(code, form());
    }

    /** The preview stays when nothing of it was chosen. */
    public void make() {
        preview = making.preview(code, form());
        chosen = List.of(Objects.requireNonNullElse(request.getParameterValues("chosen"), new String[0]));
        var made = making.make(code, form(), chosen);
        Messages.addFlashGlobalInfo("{0}", texts.say("series.made", chosen.size()));
        Faces.redirect("/console/sessions?series=%s&sort=DATE", made);
    }

    private SeriesForm form() {
        return new SeriesForm(typed, days);
    }

    /** Whether there is something to make; while the form comes back, what was pressed tells. */
    public boolean isLaidOut() {
        return Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                ? preview != null
                : request.getParameter("form:make") != null;
    }

    /** Null until it is laid out. */
    public SeriesPreview getPreview() {
        return preview;
    }

    public SessionOffer getOffer() {
        return seminars.session(code);
    }

    /** Whether a row was taken out before. */
    public boolean leaves(String key) {
        return chosen != null && !chosen.contains(key);
    }

    public List<VenueLine> getVenues() {
        if (listed == null) {
            listed = venues.find(new VenueSearch("", "", false), 0, MOST_LISTED);
        }
        return listed;
    }

    /** A venue as the list offers it: 東京都 見本会館. */
    public String name(VenueLine venue) {
        return prefectures().get(venue.prefecture()) + " " + venue.name();
    }

    private Map<String, String> prefectures() {
        if (prefectures == null) {
            prefectures = timetable.prefectures().stream()
                    .collect(Collectors.toMap(
                            PrefectureLine::code, line -> language.pick(line.nameJa(), line.nameEn())));
        }
        return prefectures;
    }

    /** Whether more venues are named than the page shows at first. */
    public boolean isManyVenues() {
        return IntStream.rangeClosed(SHOWN_VENUES + 1, SeriesForm.MOST_VENUES)
                .mapToObj(number -> typed.get("venue" + number))
                .anyMatch(venue -> venue != null && !venue.isBlank());
    }

    public Recurrence.Pace[] getPaces() {
        return Recurrence.Pace.values();
    }

    public Recurrence.Nth[] getNths() {
        return Recurrence.Nth.values();
    }

    public Arrangement[] getArrangements() {
        return Arrangement.values();
    }

    public DayOfWeek[] getAllDays() {
        return DayOfWeek.values();
    }

    public int getMostVenues() {
        return SeriesForm.MOST_VENUES;
    }

    public boolean isHolidays() {
        return "true".equals(typed.get(SeriesForm.Field.holidays.name()));
    }

    public void setHolidays(boolean skipped) {
        typed.put(SeriesForm.Field.holidays.name(), skipped ? "true" : null);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }

    public String getCode() {
        return code;
    }
}

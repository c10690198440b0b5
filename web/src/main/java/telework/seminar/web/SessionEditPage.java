package telework.seminar.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.area.PrefectureLine;
import telework.organisation.OrganisationLine;
import telework.review.service.ReviewService;
import telework.seminar.Mode;
import telework.seminar.Session;
import telework.seminar.ThemeLine;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionEditing;
import telework.seminar.service.SessionForm;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.TimetableService;
import telework.series.web.SeriesScopePage;
import telework.speaker.web.LineupPicker;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** One session with its seminar, as staff complete it, hand it in for review and close it. */
@Page
public class SessionEditPage {

    @Inject
    @Param
    String code;

    @Inject
    SeminarService seminars;

    @Inject
    SessionEditing editing;

    @Inject
    ReviewService reviews;

    @Inject
    LineupPicker lineup;

    @Inject
    SeriesScopePage series;

    @Inject
    TimetableService timetable;

    @Inject
    ConsoleTexts texts;

    private String version;
    private Map<String, String> typed = new HashMap<>();
    private List<String> themes = new ArrayList<>();
    private String remark;
    private boolean savedNotSubmitted;
    private SessionOffer offer;

    public void open() {
        var form = editing.open(code);
        version = form.version();
        typed = new HashMap<>(form.typed());
        themes = new ArrayList<>(form.themes());
    }

    /** What stands around the form, as it is now. */
    public void show() {
        offer = seminars.session(code);
    }

    /** When others of its series change too, the first time shows what would become of them. */
    public void save() {
        if (series.isWide()) {
            series.save(form());
            tellOfSeries();
            return;
        }
        editing.save(form());
        done("session.saved");
    }

    private void tellOfSeries() {
        long changed = series.getChanged();
        if (changed > 0) {
            Messages.addFlashGlobalInfo("{0}", texts.say("scope.done", changed));
            Faces.redirect("/console/sessions/%s", code);
        }
    }

    /** Saves first; what is then still missing for the public is named, and what was typed is kept all the same. */
    public void submit() {
        editing.save(form());
        version = editing.open(code).version();
        savedNotSubmitted = true;
        reviews.submit(code, remark);
        done("session.submitted");
    }

    public void close() {
        seminars.close(code);
        done("session.closed");
    }

    public void addDate() {
        done("session.dateAdded", seminars.addDate(code));
    }

    private SessionForm form() {
        return new SessionForm(code, version, typed, themes, lineup.entries());
    }

    private void done(String sentence) {
        done(sentence, code);
    }

    private void done(String sentence, String next) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/sessions/%s", next);
    }

    public boolean isDraft() {
        return getOffer().line().status() == Session.Status.DRAFT;
    }

    public boolean isInReview() {
        return getOffer().line().status() == Session.Status.IN_REVIEW;
    }

    public boolean isPublished() {
        return getOffer().line().status() == Session.Status.PUBLISHED;
    }

    /** Whether it can be called off: announced, and not over. */
    public boolean isCancellable() {
        var status = getOffer().line().status();
        return status == Session.Status.PUBLISHED || status == Session.Status.CLOSED;
    }

    /** Whether a change still has a sense: what is over or called off stays as it was told. */
    public boolean isChangeable() {
        return isDraft() || isInReview() || isCancellable();
    }

    public boolean isSavedNotSubmitted() {
        return savedNotSubmitted;
    }

    /** To the reviewer; null while nothing is said. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** Needed before {@link #show} by a form that comes back: what it may do depends on the state. */
    public SessionOffer getOffer() {
        if (offer == null) {
            offer = seminars.session(code);
        }
        return offer;
    }

    public List<OrganisationLine> getOrganisations() {
        return editing.organisations();
    }

    public List<PrefectureLine> getPrefectures() {
        return timetable.prefectures();
    }

    public List<ThemeLine> getAllThemes() {
        return timetable.themes();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isWaitlist() {
        return "true".equals(typed.get(SessionForm.Field.waitlist.name()));
    }

    public void setWaitlist(boolean waitlist) {
        typed.put(SessionForm.Field.waitlist.name(), waitlist ? "true" : null);
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes;
    }

    public String getCode() {
        return code;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}

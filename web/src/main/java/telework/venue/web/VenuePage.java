package telework.venue.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.area.PrefectureLine;
import telework.seminar.Session;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.TimetableService;
import telework.seminar.service.VenueEditing;
import telework.venue.Facility;
import telework.venue.NoSuchVenue;
import telework.venue.service.VenueForm;
import telework.venue.service.VenueService;
import telework.web.ConsoleTexts;
import telework.web.KeyInAddress;
import telework.web.Page;

/** One venue of the directory, or one that comes into it. */
@Page
public class VenuePage {

    @Inject
    @Param
    String id;

    @Inject
    VenueService venues;

    @Inject
    VenueEditing editing;

    @Inject
    TimetableService timetable;

    @Inject
    ConsoleTexts texts;

    private String version;
    private Map<String, String> typed = new HashMap<>();
    private List<String> facilities = new ArrayList<>();
    private boolean announce;
    private List<SessionOffer> use;

    public void open() {
        var form = isNew() ? VenueForm.EMPTY : venues.open(number());
        version = form.version();
        typed = new HashMap<>(form.typed());
        facilities = new ArrayList<>(form.facilities());
    }

    public void save() {
        if (isNew()) {
            done("venue.added", editing.add(form()));
            return;
        }
        editing.change(form(), announce);
        done("venue.saved", number());
    }

    private void done(String sentence, Long venue) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/venues/%s", venue);
    }

    private VenueForm form() {
        return new VenueForm(isNew() ? null : number(), version, typed, facilities);
    }

    public boolean isNew() {
        return id == null;
    }

    private Long number() {
        return KeyInAddress.read(id).orElseThrow(NoSuchVenue::new);
    }

    /** What is planned or to come here. */
    public List<SessionOffer> getUse() {
        if (use == null) {
            use = isNew() ? List.of() : editing.use(number());
        }
        return use;
    }

    /** What of that has been announced, so that another name or address would have to be told. */
    public List<SessionOffer> getAnnounced() {
        return getUse().stream()
                .filter(offer -> offer.line().status() == Session.Status.PUBLISHED
                        || offer.line().status() == Session.Status.CLOSED)
                .toList();
    }

    /** How many people have registered for what has been announced here. */
    public int getPeople() {
        return getAnnounced().stream()
                .flatMap(offer -> offer.admissions().stream())
                .mapToInt(line -> line.confirmed() + line.waiting())
                .sum();
    }

    public Facility[] getAllFacilities() {
        return Facility.values();
    }

    public List<PrefectureLine> getPrefectures() {
        return timetable.prefectures();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isInactive() {
        return "true".equals(typed.get(VenueForm.Field.inactive.name()));
    }

    public void setInactive(boolean inactive) {
        typed.put(VenueForm.Field.inactive.name(), inactive ? "true" : null);
    }

    /** Whether those who registered may be told of another name or address. */
    public boolean isAnnounce() {
        return announce;
    }

    public void setAnnounce(boolean announce) {
        this.announce = announce;
    }

    public List<String> getFacilities() {
        return facilities;
    }

    public void setFacilities(List<String> facilities) {
        this.facilities = facilities;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}

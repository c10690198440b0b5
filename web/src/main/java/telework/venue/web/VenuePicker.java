package telework.venue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.event.SelectEvent;
import telework.seminar.service.SessionForm;
import telework.seminar.web.SessionEditPage;
import telework.venue.VenueLine;
import telework.venue.VenueSearch;
import telework.venue.service.VenueForm;
import telework.venue.service.VenueService;

/** Finds a venue of the directory for a session and fills in what is known of it: a part of the page of a session. */
@Named
@RequestScoped
public class VenuePicker {

    private static final int OFFERED = 12;

    @Inject
    VenueService venues;

    @Inject
    SessionEditPage page;

    private VenueForm picked;

    /** Those whose name or address has the words. */
    public List<VenueLine> offer(String words) {
        return venues.find(new VenueSearch(words, "", false), 0, OFFERED);
    }

    public void pick(SelectEvent<String> selected) {
        picked = venues.open(Long.valueOf(selected.getObject()));
        fill(SessionForm.Field.venue, VenueForm.Field.name);
        fill(SessionForm.Field.prefecture, VenueForm.Field.prefecture);
        fill(SessionForm.Field.address, VenueForm.Field.address);
        fill(SessionForm.Field.access, VenueForm.Field.access);
    }

    private void fill(SessionForm.Field field, VenueForm.Field from) {
        page.getTyped().put(field.name(), picked.text(from));
    }

    /** How many people the room of the venue holds that was just picked; null when that is not known. */
    public String getRoomLimit() {
        return picked == null ? null : picked.text(VenueForm.Field.roomLimit);
    }

    public boolean isPicked() {
        return picked != null;
    }

    /** Null: what was picked has gone to its place already, and the next search begins with an empty field. */
    public String getFound() {
        return null;
    }

    /** The field wants to write down what {@link #pick} has taken. */
    public void setFound(String found) {}
}

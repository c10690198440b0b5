package telework.checkin.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import telework.checkin.NoLongerRegistered;
import telework.checkin.Ticket;
import telework.checkin.UndoneMeanwhile;
import telework.checkin.service.Arrival;
import telework.checkin.service.CheckInService;
import telework.checkin.service.Guest;
import telework.checkin.service.Reception;
import telework.web.ConsoleTexts;
import telework.web.KeyInAddress;
import telework.web.Language;
import telework.web.Page;

/**
 * The desk at a door: one field that takes what a scanner types, or a name. Everything is answered on the page itself, for the
 * next person stands there already; sent twice it does nothing twice. Names stand in no address.
 */
@Page
public class DeskPage {

    private static final String DOOR = "/console/sessions/%s/check-in";

    @Inject
    @Param
    String code;

    @Inject
    CheckInService desk;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private Reception reception;
    private Arrival arrival;
    private Guest undone;
    private List<Guest> found = List.of();
    private String sought;

    /** What was pressed: beside a person, or below the field. */
    public void proceed() {
        if (!Faces.isPostback()) {
            return;
        }
        if (sent("arrive") != null) {
            arrival = desk.arrive(code, key("arrive").orElseThrow(NoLongerRegistered::new));
        } else if (sent("undo") != null) {
            undone = desk.undo(code, key("undo").orElseThrow(UndoneMeanwhile::new));
        } else {
            read(sent("typed") == null ? "" : sent("typed").strip());
        }
    }

    private void read(String typed) {
        if (Ticket.isMeantBy(typed)) {
            arrival = desk.scan(code, typed);
        } else if (!typed.isEmpty()) {
            sought = typed;
            found = desk.find(code, typed);
        }
    }

    public void show() {
        reception = desk.look(code);
    }

    private static Optional<Long> key(String name) {
        return KeyInAddress.read(sent(name));
    }

    private static String sent(String name) {
        return Faces.getRequestParameter(name);
    }

    private GuestCard card(Guest guest) {
        return new GuestCard(guest, reception.session().line().zone(), texts);
    }

    private List<GuestCard> cards(List<Guest> guests) {
        return guests.stream().map(this::card).toList();
    }

    public Reception getReception() {
        return reception;
    }

    /** Whom the desk has just checked in; null when nobody was. */
    public GuestCard getArrived() {
        return arrival == null ? null : card(arrival.guest());
    }

    /** Whether they had been checked in before. */
    public boolean isEarlier() {
        return arrival != null && arrival.earlier();
    }

    /** Who has just been taken back; null when nobody was. */
    public GuestCard getUndone() {
        return undone == null ? null : card(undone);
    }

    public List<GuestCard> getFound() {
        return cards(found);
    }

    /** Empty until the page is written: what was pressed is known without. */
    public List<GuestCard> getLatest() {
        return reception == null ? List.of() : cards(reception.latest());
    }

    /** The words that were looked for; null when nothing was. */
    public String getSought() {
        return sought;
    }

    /** How many were found, in words. */
    public String getFindings() {
        if (found.isEmpty()) {
            return texts.say("desk.nobody", sought);
        }
        return texts.say(
                found.size() == CheckInService.MOST_FOUND ? "desk.foundMany" : "desk.found", sought, found.size());
    }

    public String getTitle() {
        var line = reception.session().line();
        return language.pick(line.title(), line.titleEn());
    }

    public String getWhen() {
        return texts.span(reception.session().line());
    }

    public String getDoor() {
        return DOOR.formatted(code);
    }

    public String getCode() {
        return code;
    }
}

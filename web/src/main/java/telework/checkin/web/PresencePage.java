package telework.checkin.web;

import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import telework.checkin.Doors;
import telework.checkin.service.Presence;
import telework.checkin.service.PresenceService;
import telework.qr.service.QrCode;
import telework.registration.service.RegistrationService;
import telework.registration.web.RegistrationSheet;
import telework.seminar.web.SessionSpeaker;
import telework.web.Page;

/** What a person shows at the door, and the door itself for who takes part online: it opens by a button, never by a look. */
@Page
public class PresencePage {

    @Inject
    PresenceService presences;

    @Inject
    RegistrationService registrations;

    @Inject
    SessionSpeaker speaker;

    private Presence presence;
    private RegistrationSheet sheet;

    public void load() {
        if (presence == null) {
            presence = presences.see(token());
        }
    }

    /** Lets the person in; the address then shows the way on, for a form may lead to no other site. */
    public void join() {
        presence = presences.join(token());
        Faces.redirect("/r/%s/join", token());
    }

    /** Which registration it is about. */
    public RegistrationSheet getSheet() {
        if (sheet == null) {
            var view = registrations.see(token());
            sheet = new RegistrationSheet(view, speaker.words(view.session()));
        }
        return sheet;
    }

    /** The ticket for a camera; null for who has none. */
    public QrCode getQr() {
        load();
        return presence.ticket() == null ? null : QrCode.of(presence.ticket().text());
    }

    /** When they came, in words; null while they have not. */
    public String getCame() {
        load();
        return presence.cameAt() == null ? null : getSheet().session().moment(presence.cameAt());
    }

    /** Where the session takes place online, for who has joined; null for everybody else. */
    public String getMeeting() {
        load();
        return presence.meeting();
    }

    /** Whether they can join, or will be able to. */
    public boolean isOnline() {
        load();
        return presence.online() == Doors.State.OPEN || presence.online() == Doors.State.EARLY;
    }

    public boolean isOpen() {
        load();
        return presence.online() == Doors.State.OPEN;
    }

    /** Whether they have joined and the way on is known. */
    public boolean isInside() {
        return isOpen() && presence.cameAt() != null;
    }

    /** Why nobody gets in now, in words. */
    public String getBarrier() {
        load();
        var texts = speaker.texts();
        if (presence.online() == null) {
            return texts.say("refusal.NoSeatOnline");
        }
        return switch (presence.online()) {
            case EARLY -> texts.say("join.early", getOpens());
            case OVER -> texts.say("refusal.JoinedTooLate");
            case CALLED_OFF -> texts.say("join.calledOff");
            case OPEN -> "";
        };
    }

    /** From when on one can join, in words. */
    public String getOpens() {
        load();
        return presence.joinsFrom() == null ? "" : getSheet().session().moment(presence.joinsFrom());
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }
}

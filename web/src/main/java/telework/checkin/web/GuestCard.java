package telework.checkin.web;

import java.time.ZoneId;
import telework.checkin.service.Guest;
import telework.registration.Registration;
import telework.registration.service.Receipts;
import telework.seminar.AdmissionKind;
import telework.seminar.service.SessionTime;
import telework.web.ConsoleTexts;

/** Somebody on the list as the desk reads it. */
public record GuestCard(Guest guest, ZoneId zone, ConsoleTexts texts) {

    public String name() {
        return guest.name().full();
    }

    /** Blank for a name that reads itself. */
    public String kana() {
        return guest.name().kana();
    }

    public String number() {
        return Receipts.grouped(guest.number());
    }

    /** Why there is no button, or when they came; blank for who is expected. */
    public String state() {
        if (guest.visit() != null) {
            return texts.say(
                    "desk.came", at(), texts.say("CheckInWay." + guest.visit().way()));
        }
        return guest.isExpected() ? "" : texts.say("desk.state." + reason());
    }

    /** 13:02, by the clocks of the place. */
    public String at() {
        return SessionTime.hour(guest.visit().at(), zone);
    }

    public boolean isThere() {
        return guest.visit() != null;
    }

    public boolean isExpected() {
        return guest.isExpected();
    }

    private String reason() {
        boolean seated = guest.status() == Registration.Status.CONFIRMED;
        return seated ? AdmissionKind.ONLINE.name() : guest.status().name();
    }
}

package telework.registration.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import telework.common.service.PublicAddress;
import telework.mail.service.MailSettings;
import telework.registration.Registrations_;

/** The letter writers as the container would put them together. */
public final class Letters {

    private Letters() {}

    public static RegistrationLetters about(EntityManager em, MailSettings settings, Clock clock) {
        var letters = new RegistrationLetters();
        letters.registrations = new Registrations_(em);
        letters.facts = facts();
        letters.invitations = invitations(settings, clock);
        return letters;
    }

    public static RegistrationCalendarService calendars(EntityManager em, MailSettings settings, Clock clock) {
        var service = new RegistrationCalendarService();
        service.registrations = new Registrations_(em);
        service.invitations = invitations(settings, clock);
        return service;
    }

    private static Invitations invitations(MailSettings settings, Clock clock) {
        var invitations = new Invitations();
        invitations.address = address();
        invitations.settings = settings;
        invitations.clock = clock;
        return invitations;
    }

    public static RegistrationFacts facts() {
        var facts = new RegistrationFacts();
        facts.address = address();
        return facts;
    }

    private static PublicAddress address() {
        return new PublicAddress("https://telework.example.jp");
    }
}

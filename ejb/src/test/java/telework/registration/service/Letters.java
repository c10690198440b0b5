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
        letters.invitations = new Invitations();
        letters.invitations.address = address();
        letters.invitations.settings = settings;
        letters.invitations.clock = clock;
        return letters;
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

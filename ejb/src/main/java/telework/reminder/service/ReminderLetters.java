package telework.reminder.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import telework.mail.OutboxMessage;
import telework.mail.service.Letter;
import telework.mail.service.LetterWriter;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.registration.service.RegistrationFacts;
import telework.reminder.ReminderRules;
import telework.seminar.service.SessionTime;

/** Writes the reminders. */
@Dependent
public class ReminderLetters implements LetterWriter {

    @Inject
    Registrations registrations;

    @Inject
    RegistrationFacts facts;

    @Inject
    Clock clock;

    @Override
    public boolean writes(String kind) {
        return ReminderRules.KIND.equals(kind);
    }

    /** Nothing for who has cancelled, for what is called off, and after the start, however late the mail server is back. */
    @Override
    public Optional<Letter> write(OutboxMessage message) {
        return registrations
                .byId(message.getAboutId())
                .filter(this::isStillToCome)
                .map(this::write);
    }

    private boolean isStillToCome(Registration registration) {
        return registration.getStatus() == Registration.Status.CONFIRMED
                && registration.getSession().isToCome()
                && !registration.getSession().hasStartedAt(clock.instant());
    }

    private Letter write(Registration registration) {
        var page = facts.about(registration);
        var session = registration.getSession();
        var day = SessionTime.day(
                session.getTimetable().startsAt(),
                session.getZone(),
                page.texts().locale());
        var paragraphs = List.of(page.say("greeting"), page.say("REMINDER.opening"));
        return page.letter(page.say("REMINDER.subject", page.title(), day), paragraphs, true, null);
    }
}

package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import telework.mail.OutboxMessage;
import telework.mail.service.CalendarFile;
import telework.mail.service.Letter;
import telework.mail.service.LetterWriter;
import telework.registration.Registration;
import telework.registration.Registrations;

/** Writes the letters about a registration. */
@Dependent
public class RegistrationLetters implements LetterWriter {

    /** What happened. */
    enum Kind {
        CONFIRMED,
        WAITLISTED,
        MOVED_UP,
        CANCELLED,
        CHANGED,
        CORRECTED,
        READDRESSED,
        CALLED_OFF
    }

    @Inject
    Registrations registrations;

    @Inject
    RegistrationFacts facts;

    @Inject
    Invitations invitations;

    @Override
    public boolean writes(String kind) {
        return Arrays.stream(Kind.values()).anyMatch(known -> known.name().equals(kind));
    }

    /** A promise that has been overtaken, such as a seat given up meanwhile, is not sent: a later letter tells the truth. */
    @Override
    public Optional<Letter> write(OutboxMessage message) {
        var kind = Kind.valueOf(message.getKind());
        return registrations
                .byId(message.getAboutId())
                .filter(registration -> isStillTrue(kind, registration) && isForItsReader(kind, registration, message))
                .map(registration -> write(kind, registration));
    }

    private static boolean isStillTrue(Kind kind, Registration registration) {
        return switch (kind) {
            case CANCELLED -> !registration.isLiving();
            case CALLED_OFF -> registration.isLiving();
            case WAITLISTED -> registration.getStatus() == Registration.Status.WAITING;
            case CONFIRMED, MOVED_UP ->
                registration.getStatus() == Registration.Status.CONFIRMED
                        && registration.getSession().isToCome();
            case CHANGED, CORRECTED, READDRESSED ->
                registration.isLiving() && registration.getSession().isToCome();
        };
    }

    /**
     * Whoever has given another address is written to there: the confirmation of the correction says all that an earlier
     * letter would have said, and only the last of several confirmations is sent.
     */
    private static boolean isForItsReader(Kind kind, Registration registration, OutboxMessage message) {
        boolean current =
                message.getRecipient().equals(registration.getApplicant().email());
        return switch (kind) {
            case READDRESSED -> !current;
            case CORRECTED -> message.getOccasion().endsWith("/" + RegistrationMail.correction(registration));
            default -> current;
        };
    }

    private Letter write(Kind kind, Registration registration) {
        var page = facts.about(registration);
        var title = page.title();
        var position = registration.getStatus() == Registration.Status.WAITING ? position(registration) : 0;
        var paragraphs = new ArrayList<>(List.of(page.say("greeting"), page.say(kind + ".opening", title, position)));
        if (kind == Kind.CALLED_OFF && registration.getSession().getCancelReason() != null) {
            paragraphs.add(
                    page.say("CALLED_OFF.reason", registration.getSession().getCancelReason()));
        }
        if (kind == Kind.READDRESSED) {
            paragraphs.add(page.say("READDRESSED.doubt"));
        }
        boolean open = kind != Kind.CANCELLED && kind != Kind.CALLED_OFF && kind != Kind.READDRESSED;
        var letter = page.letter(page.say(kind + ".subject", title), paragraphs, open, calendar(kind, registration));
        return kind == Kind.CORRECTED ? letter.with(page.person()) : letter;
    }

    /** Nothing for an address that mail no longer goes to: both addresses may feed one calendar. */
    private CalendarFile calendar(Kind kind, Registration registration) {
        boolean wasConfirmed = registration.getConfirmedAt() != null;
        return switch (kind) {
            case CONFIRMED, MOVED_UP -> invitations.request(registration);
            case CHANGED, CORRECTED -> wasConfirmed ? invitations.request(registration) : null;
            case CANCELLED, CALLED_OFF -> wasConfirmed ? invitations.cancel(registration) : null;
            case WAITLISTED, READDRESSED -> null;
        };
    }

    private long position(Registration registration) {
        return registrations.ahead(
                registration.getSession().getId(), registration.getAdmission(), registration.getTurn());
    }
}

package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import telework.common.Secret;
import telework.common.service.PublicAddress;
import telework.mail.OutboxMessage;
import telework.mail.service.Letter;
import telework.mail.service.LetterTexts;
import telework.mail.service.LetterWriter;
import telework.registration.HolderLink;
import telework.registration.HolderLinks;

/** Writes the letter with the link to all registrations of a mailbox; nothing to one that has none. */
@Dependent
public class HolderLetters implements LetterWriter {

    static final String KIND = "HOLDER_LINK";
    static final Duration LIFE = Duration.ofHours(1);

    @Inject
    HolderLinks links;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    @Override
    public boolean writes(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public Optional<Letter> write(OutboxMessage message) {
        var now = clock.instant();
        links.discardExpired(now);
        if (!links.hasRegistrations(message.getRecipient())) {
            return Optional.empty();
        }
        var secret = Secret.next();
        links.add(new HolderLink(message.getRecipient(), secret, now.plus(LIFE)));
        return Optional.of(letter(message, address.page("/bookings/" + secret.value())));
    }

    private static Letter letter(OutboxMessage message, String link) {
        var texts = LetterTexts.in(message.getLanguage());
        return new Letter(
                message.getLanguage(),
                texts.say("HOLDER_LINK.subject"),
                "",
                texts.say("HOLDER_LINK.salutation"),
                List.of(
                        texts.say("greeting"),
                        texts.say("HOLDER_LINK.opening"),
                        texts.say("HOLDER_LINK.closing", LIFE.toHours())),
                List.of(new Letter.Fact(
                        texts.say("fact.email"), message.getRecipient().value())),
                List.of(new Letter.Action(texts.say("action.holder"), link)),
                null);
    }
}

package telework.account.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.AccountLink;
import telework.account.AccountLinks;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.common.Secret;
import telework.common.service.PublicAddress;
import telework.mail.OutboxMessage;
import telework.mail.service.Letter;
import telework.mail.service.LetterTexts;
import telework.mail.service.LetterWriter;

/**
 * Writes the letters about accounts. The secret of a link is drawn as its letter is written, so that it stands nowhere but in
 * the mail; a letter that is written once more has another secret.
 */
@Dependent
public class AccountLetters implements LetterWriter {

    /** What happened, and for how long the link in the letter is good; null: there is none. */
    public enum Kind {
        INVITED(Duration.ofDays(7)),
        PASSWORD_RESET(Duration.ofMinutes(60)),
        PASSWORD_CHANGED(null),
        SECOND_FACTOR_ON(null),
        SECOND_FACTOR_OFF(null),
        PROVIDER_CONNECTED(null),
        PROVIDER_DISCONNECTED(null);

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }
    }

    @Inject
    StaffAccounts accounts;

    @Inject
    AccountLinks links;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    @Override
    public boolean writes(String kind) {
        return Arrays.stream(Kind.values()).anyMatch(known -> known.name().equals(kind));
    }

    /** Nothing to an address without an account, or with one out of use. */
    @Override
    public Optional<Letter> write(OutboxMessage message) {
        var kind = Kind.valueOf(message.getKind());
        return accounts.withEmail(message.getRecipient()).stream()
                .findFirst()
                .filter(account -> isToBeWritten(kind, account))
                .map(account -> write(kind, account, message.getLanguage()));
    }

    private boolean isToBeWritten(Kind kind, StaffAccount account) {
        boolean open = account.getStatus() != StaffAccount.Status.DEACTIVATED && (demo || !account.isDemo());
        return open && (kind != Kind.INVITED || account.getStatus() == StaffAccount.Status.INVITED);
    }

    private Letter write(Kind kind, StaffAccount account, String language) {
        var texts = LetterTexts.in(language);
        var paragraphs =
                List.of(texts.say("greeting"), texts.say(kind + ".opening"), texts.say(kind + ".closing", hours(kind)));
        return new Letter(
                language,
                texts.say(kind + ".subject"),
                account.getName(),
                texts.say("salutation", account.getName()),
                paragraphs,
                List.of(new Letter.Fact(
                        texts.say("fact.email"), account.getEmail().value())),
                List.of(action(kind, account, texts)),
                null,
                texts.say("footer.staff"));
    }

    private Letter.Action action(Kind kind, StaffAccount account, LetterTexts texts) {
        if (kind.life == null) {
            return new Letter.Action(texts.say("action.console"), address.page("/console/me"));
        }
        var now = clock.instant();
        links.discardExpired(now);
        var secret = Secret.next();
        links.add(new AccountLink(account, secret, now.plus(kind.life)));
        return new Letter.Action(texts.say("action.password"), address.page("/password/" + secret.value()));
    }

    private static long hours(Kind kind) {
        return kind.life == null ? 0 : kind.life.toHours();
    }
}

package telework.account.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import telework.account.StaffAccount;
import telework.account.service.AccountLetters.Kind;
import telework.common.EmailAddress;
import telework.mail.Outbox;
import telework.mail.OutboxMessage;

/** Owes people the mail about their account. */
@Dependent
public class AccountMail {

    /** Within so long an address gets one mail for however many requests. */
    static final Duration ONCE_IN = Duration.ofMinutes(5);

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Whether there is such an account is looked up when the mail is written, so that nobody can tell from the answer. */
    void askedForReset(EmailAddress email, String language) {
        outbox.postOnce(OutboxMessage.askedFor(Kind.PASSWORD_RESET.name(), email, language, ONCE_IN, clock.instant()));
    }

    public void tell(Kind kind, StaffAccount account, String language) {
        var occasion = kind.name().toLowerCase(Locale.ROOT) + "/" + account.getId() + "/"
                + clock.instant().toEpochMilli();
        outbox.postOnce(new OutboxMessage(
                occasion, kind.name(), account.getId(), account.getEmail(), language, clock.instant()));
    }
}

package telework.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.Attempts;
import telework.account.Pace;
import telework.account.RecoveryCode;
import telework.account.SecondFactors;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Subject;
import telework.audit.Trail;
import telework.common.EmailAddress;
import telework.common.InvalidValue;
import telework.common.Plain;
import telework.common.TooOften;

/** Keeps the books of signing in: each step is one transaction, and none lasts as long as a password takes to check. */
@Stateless
@PermitAll
public class SignInClerk {

    private static final int CODE_LENGTH = 6;

    @Inject
    StaffAccounts accounts;

    @Inject
    Attempts attempts;

    @Inject
    SecondFactors factors;

    @Inject
    TotpSeal seal;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    /** @throws TooOften when the account or the source has to wait; then neither counts it */
    public void begin(String caller, String source) {
        attempts.take(Pace.ACCOUNT, key(caller), clock.instant());
        attempts.take(Pace.SOURCE, source, clock.instant());
    }

    /** An account that can be opened; empty for all others. */
    public Optional<Door> door(String caller) {
        return address(caller)
                .flatMap(email -> accounts.withEmail(email).stream().findFirst())
                .filter(account -> account.isActive() && (demo || !account.isDemo()))
                .filter(account -> account.getPasswordHash() != null)
                .map(this::door);
    }

    private Door door(StaffAccount account) {
        boolean codeOwed = factors.secret(account.getId()).isPresent();
        var recognised = new Recognised(
                account.getId(), account.getEmail().value(), account.getGeneration(), codeOwed, clock.instant());
        return new Door(recognised, account.getPasswordHash());
    }

    /** The password was right. @param fresh the password at today's cost; null when it is kept so already */
    public void recognised(Door door, String source, String fresh) {
        attempts.forget(Pace.ACCOUNT, door.recognised().caller());
        attempts.takeBack(Pace.SOURCE, source);
        if (fresh != null) {
            accounts.rehash(door.recognised().account(), door.hash(), fresh);
        }
        accounts.noteSignIn(door.recognised().account(), clock.instant());
    }

    /**
     * Records that somebody was not let in for a wrong password, or because no account can be opened so. The password is not
     * told, and neither is what is no address: people type passwords into the wrong field.
     */
    public void refused(String caller) {
        var trail = Trail.of(accounts);
        var email = address(caller);
        var subject = email.flatMap(known -> accounts.withEmail(known).stream().findFirst())
                .map(trail::subject)
                .orElse(Subject.all("StaffAccount"));
        trail.record(Act.of(Action.REFUSED, subject)
                .with("step", "password")
                .withPersonal("email", email.map(EmailAddress::value).orElse(null)));
    }

    /** Records that somebody signed out. @param caller the mailbox of the account */
    public void left(String caller) {
        var trail = Trail.of(accounts);
        address(caller)
                .flatMap(email -> accounts.withEmail(email).stream().findFirst())
                .ifPresent(account -> trail.record(Act.of(Action.SIGNED_OUT, trail.subject(account))));
    }

    /** @throws TooOften when the account or the source has to wait; then neither counts it */
    public void beginCode(Recognised half, String source) {
        attempts.take(Pace.CODE, half.caller(), clock.instant());
        attempts.take(Pace.SOURCE, source, clock.instant());
    }

    /**
     * Takes a code of the app, or a recovery code, and uses it up.
     *
     * @return false when it is wrong or has been taken before, or the account has been put out of use meanwhile
     */
    public boolean take(Recognised half, String typed, String source) {
        var code = digits(typed);
        boolean taken = code.length() == CODE_LENGTH ? takeCode(half, code) : takeRecoveryCode(half, typed);
        boolean in = taken && door(half.caller()).isPresent();
        if (in) {
            attempts.forget(Pace.CODE, half.caller());
            attempts.takeBack(Pace.SOURCE, source);
        } else {
            refuse(half);
        }
        return in;
    }

    private void refuse(Recognised half) {
        var trail = Trail.of(accounts);
        trail.record(Act.of(Action.REFUSED, trail.subject(StaffAccount.class, half.account()))
                .with("step", "code"));
    }

    private boolean takeCode(Recognised half, String code) {
        var step = factors.secret(half.account())
                .map(kept -> seal.open(kept, half.account()))
                .map(totp -> totp.step(code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && factors.take(half.account(), step.getAsLong());
    }

    private boolean takeRecoveryCode(Recognised half, String typed) {
        return factors.take(half.account(), RecoveryCode.typed(typed), clock.instant());
    }

    /** The digits of a code, whatever the width and the gaps; empty when it is none. */
    static String digits(String typed) {
        var text = Plain.width(Objects.toString(typed, "")).replaceAll("\\s", "");
        return text.matches("[0-9]{6}") ? text : "";
    }

    /** Deletes attempts that are too old to count. */
    public void forget() {
        attempts.discardForgotten(clock.instant());
    }

    /** One spelling for what is an address; anything else is slowed as it was typed. */
    private static String key(String caller) {
        return address(caller).map(EmailAddress::value).orElse(caller);
    }

    private static Optional<EmailAddress> address(String caller) {
        try {
            return Optional.of(new EmailAddress(caller));
        } catch (InvalidValue noAddress) {
            return Optional.empty();
        }
    }
}

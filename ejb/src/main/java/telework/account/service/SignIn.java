package telework.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import telework.common.TooOften;

/** Signing in, step by step. */
@ApplicationScoped
public class SignIn {

    @Inject
    SignInClerk clerk;

    @Inject
    Passwords passwords;

    /**
     * Who it is, if the password is right. An unknown caller costs as much time as a known one.
     *
     * @param source the network address that it comes from
     * @throws TooOften when there were too many attempts in vain
     */
    public Optional<Recognised> withPassword(String caller, char[] password, String source) {
        clerk.begin(caller, source);
        var door = clerk.door(caller);
        boolean right = passwords.verify(password, door.map(Door::hash).orElse(passwords.nobodys()));
        var opened = door.filter(any -> right);
        opened.ifPresentOrElse(
                open -> clerk.recognised(open, source, fresh(open, password)), () -> clerk.refused(caller));
        return opened.map(Door::recognised);
    }

    /**
     * Whoever has told the password, once the code is right too. A code of the app and a recovery code open once each.
     *
     * @throws TooOften when there were too many wrong codes
     */
    public Optional<Recognised> withCode(Recognised half, String code, String source) {
        clerk.beginCode(half, source);
        return clerk.take(half, code, source) ? Optional.of(half.complete()) : Optional.empty();
    }

    /** Somebody leaves the console of their own accord. @param caller the mailbox of the account */
    public void out(String caller) {
        clerk.left(caller);
    }

    /** What opens the console to whoever has told all that is asked for. */
    public Ticket ticket(Recognised complete) {
        return new Ticket(complete);
    }

    /** The password at today's cost; null when it is kept so already. */
    private String fresh(Door open, char[] password) {
        return passwords.isOutdated(open.hash()) ? passwords.hash(password) : null;
    }
}

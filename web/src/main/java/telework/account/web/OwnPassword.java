package telework.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import telework.account.service.Recognised;
import telework.account.service.SignIn;
import telework.common.Invalid;
import telework.common.Violation;
import telework.web.SourceAddress;

/** Asks whoever is signed in for the password once more, before something that a borrowed session must not do. */
@RequestScoped
public class OwnPassword {

    @Inject
    SignIn signIn;

    @Inject
    SourceAddress source;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /**
     * The session's owner, when the password is right; guesses are slowed like those of signing in.
     *
     * @throws Invalid when it is wrong
     */
    public Recognised proven(String typed) {
        var own = SignedIn.complete(request, clock.instant()).orElseThrow();
        var password = Objects.toString(typed, "").toCharArray();
        if (signIn.withPassword(own.caller(), password, source.of(request)).isEmpty()) {
            throw new Invalid(List.of(new Violation("present", "invalid.password.wrong")));
        }
        return own;
    }

    /** The session goes on as that of the account in its new generation. */
    public void goOn(Recognised recognised) {
        SignedIn.remember(request, recognised);
    }

    public Recognised session() {
        return present().orElseThrow();
    }

    /** Whoever is signed in; empty for nobody. */
    public Optional<Recognised> present() {
        return SignedIn.complete(request, clock.instant());
    }
}

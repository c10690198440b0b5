package telework.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import telework.account.service.Recognised;

/** What the session remembers of signing in, the steps on the way included. */
final class SignedIn {

    /** Without a request for so long, the session ends; web.xml says the same to the container. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** After so long everybody signs in anew, however busy. */
    static final Duration LONGEST = Duration.ofHours(8);

    /** How long a code may be awaited after the password. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String COMPLETE = "telework.signedIn";
    private static final String HALF = "telework.halfSignedIn";

    private SignedIn() {}

    static void remember(HttpServletRequest request, Recognised recognised) {
        request.getSession().removeAttribute(HALF);
        request.getSession().setAttribute(recognised.codeOwed() ? HALF : COMPLETE, recognised);
    }

    /** Forgets whoever is signed in, or half way there. */
    static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Empty when nobody has signed in, or too long ago, or in another browser. */
    static Optional<Recognised> complete(HttpServletRequest request, Instant now) {
        return find(request, COMPLETE, now.minus(LONGEST));
    }

    /** Whose code is awaited. */
    static Optional<Recognised> half(HttpServletRequest request, Instant now) {
        return find(request, HALF, now.minus(PATIENCE));
    }

    private static Optional<Recognised> find(HttpServletRequest request, String name, Instant earliest) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> SessionKey.fits(request))
                .map(session -> session.getAttribute(name))
                .map(Recognised.class::cast)
                .filter(recognised -> recognised.at().isAfter(earliest));
    }
}

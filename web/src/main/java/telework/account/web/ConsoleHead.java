package telework.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.service.StaffAccountService;
import telework.web.AddressedViews;

/** What the head of each console page shows: who is signed in, where, and in which language. */
@Named
@RequestScoped
public class ConsoleHead {

    @Inject
    StaffAccountService accounts;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    private String name;

    @PostConstruct
    void greet() {
        var caller = request.getUserPrincipal();
        name = caller == null ? null : accounts.nameOf(caller.getName());
    }

    /** Null while nobody is signed in. */
    public String getName() {
        return name;
    }

    public boolean isDemo() {
        return demo;
    }

    /** {@code page} when this page belongs to a part of the console, for {@code aria-current}; else null. */
    public String current(String part) {
        var path = AddressedViews.address(request);
        boolean here = part.equals("/console") ? path.matches("/console/?([?].*)?") : path.startsWith(part);
        return here ? "page" : null;
    }

    /** This page in another language. */
    public String in(String language) {
        var asked = AddressedViews.address(request).split("\\?", 2);
        var query = asked.length == 1
                ? ""
                : asked[1].replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
        return asked[0] + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language;
    }

    /** How long the session lasts without a request. */
    public long getIdleSeconds() {
        return SignedIn.IDLE.toSeconds();
    }

    /** How long it lasts however busy, from now on. */
    public long getSecondsLeft() {
        var now = clock.instant();
        return SignedIn.complete(request, now)
                .map(began -> Duration.between(now, began.at().plus(SignedIn.LONGEST)))
                .orElse(Duration.ZERO)
                .toSeconds();
    }

    /** Signing in, and back to this page. */
    public String getSignInAgain() {
        return Destination.login(AddressedViews.address(request));
    }
}

package telework.limit.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one address of the network may do only so often. A whole firm may sit behind one address, so people do not meet these
 * bounds; programs do.
 */
enum Limited {
    /** The two steps of a form, or REST. */
    REGISTRATION(
            "POST",
            "/api/v1/seminars/[^/]+/registrations|/api/v1/slots/[^/]+/bookings|/seminars/[^/]+/register",
            120,
            Duration.ofMinutes(1)),
    /** Each asks for a mail to somebody. */
    MAIL("POST", "/login/forgotten|/bookings", 10, Duration.ofMinutes(10)),
    /** Costs the time of a password; beside the pauses of the account (telework.account.Pace). */
    SIGN_IN("POST", "/login|/login/code|/password/[^/]+", 60, Duration.ofMinutes(1)),
    /** Coming back from the provider: each costs two questions to it. */
    PROVIDER("GET", "/login/provider", 60, Duration.ofMinutes(1)),
    /** Secrets in addresses, lest somebody tries many. */
    LINK(
            "GET|POST|PATCH|DELETE",
            "/r/.*|/bookings/[^/]+|/password/[^/]+|/api/v1/registrations/.*",
            300,
            Duration.ofMinutes(1)),
    /** Programs of organisations. */
    TOKEN("GET|POST|PUT|PATCH|DELETE", "/api/v1/console/.*", 600, Duration.ofMinutes(1)),
    /** Tokens that open nothing: known as such only once they have been looked at, so by no address. */
    WRONG_TOKEN("", "", 30, Duration.ofMinutes(1));

    private final Pattern method;
    private final Pattern path;
    private final int times;
    private final Duration within;

    Limited(String method, String path, int times, Duration within) {
        this.method = Pattern.compile(method);
        this.path = Pattern.compile(path);
        this.times = times;
        this.within = within;
    }

    /** Empty for what everybody may do as often as they like. */
    static Optional<Limited> of(String method, String path) {
        return Arrays.stream(values())
                .filter(limited -> limited.method.matcher(method).matches()
                        && limited.path.matcher(path).matches())
                .findFirst();
    }

    int times() {
        return times;
    }

    Duration within() {
        return within;
    }
}

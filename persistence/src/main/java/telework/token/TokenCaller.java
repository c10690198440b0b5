package telework.token;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token as the caller of a service. No account has such a name, for theirs are mailboxes.
 *
 * @param id of the token
 */
public record TokenCaller(Long id) {

    private static final Pattern NAME = Pattern.compile("token:(\\d{1,18})");

    /** Empty for a person. */
    public static Optional<TokenCaller> read(String caller) {
        var match = NAME.matcher(caller);
        return match.matches() ? Optional.of(new TokenCaller(Long.valueOf(match.group(1)))) : Optional.empty();
    }

    /** {@code token:17} */
    public String name() {
        return "token:" + id;
    }
}

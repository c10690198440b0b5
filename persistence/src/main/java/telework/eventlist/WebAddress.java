package telework.eventlist;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Reads an address of the web; one with another scheme ({@code javascript:}) must never become a link. */
final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    static Reading<URI> read(String text) {
        try {
            var uri = new URI(text);
            boolean web =
                    uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return web && uri.getRawAuthority() != null ? Reading.certain(uri) : Reading.uncertain(Reason.BAD_URL);
        } catch (URISyntaxException notAnAddress) {
            return Reading.uncertain(Reason.BAD_URL);
        }
    }
}

package telework.common.service;

import java.net.URI;
import java.net.URISyntaxException;
import telework.common.InvalidValue;

/** An address on the web; nothing else may become a link on a page or in a mail. */
public final class WebLink {

    private static final int LONGEST = 1000;

    private WebLink() {}

    public static String read(String typed) {
        var text = typed.strip();
        try {
            var address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && text.length() <= LONGEST) {
                return text;
            }
        } catch (URISyntaxException broken) {
            throw new InvalidValue("invalid.link");
        }
        throw new InvalidValue("invalid.link");
    }
}
